import { join } from "node:path";
import { entryFacts } from "../system/entry-facts.ts";

/** Programs that read no page ask for a site's icon at this path. */
export const rootIcon = "favicon.ico";

/** A file of the assets folder as it is published. */
export interface CopiedFile {
  /** From the output folder: below `assets/`, and for the icon also at the root. */
  readonly outputs: readonly string[];
  /** Changes when the file is written or replaced. */
  readonly fingerprint: string;
}

/** Says where a file of the assets folder is published, with a version that changes when the file does. */
export function copiedFile(path: string, assetsFolder: string): CopiedFile {
  return { outputs: copiedOutputs(path), fingerprint: versionOf(join(assetsFolder, path)) };
}

/** Where a file of the assets folder is published, from the output folder. */
export function copiedOutputs(path: string): readonly string[] {
  const below = `assets/${path.normalize("NFC")}`;
  return path === rootIcon ? [below, rootIcon] : [below];
}

/**
 * Changes when the file is written; a file that has vanished has a version of its own. Pictures from one archive or
 * camera may share size and modification time: only the change time shows when two swap names.
 */
function versionOf(path: string): string {
  const facts = entryFacts(path);
  return facts === null ? "gone" : `${facts.mtimeMs} ${facts.ctimeMs} ${facts.ino} ${facts.size}`;
}
