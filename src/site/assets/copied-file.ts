import { join } from "node:path";
import { entryFacts } from "../entry-facts.ts";

/** Programs that read no page ask for a site's icon here. */
export const rootIcon = "favicon.ico";

/** A file of the assets folder as it is published. */
export interface CopiedFile {
  /** From the assets folder. */
  readonly path: string;
  /** From the output folder: below `assets/`, and for the icon at the root besides. */
  readonly outputs: readonly string[];
  /** Changes when the file is written, or another one takes its place. */
  readonly fingerprint: string;
}

/** Says where a file of the assets folder is published, and tells it from what it was before. */
export function copiedFile(path: string, assetsFolder: string): CopiedFile {
  return { path, outputs: copiedOutputs(path), fingerprint: versionOf(join(assetsFolder, path)) };
}

/** Where a file of the assets folder is published, from the output folder. */
export function copiedOutputs(path: string): readonly string[] {
  const below = `assets/${path.normalize("NFC")}`;
  return path === rootIcon ? [below, rootIcon] : [below];
}

/**
 * Differs when the file was written since; a file that vanished meanwhile has a version of its own. Pictures that came out of one
 * archive, or of one camera, may share size and time of writing: only the time of the last change tells when two trade names.
 */
function versionOf(path: string): string {
  const facts = entryFacts(path);
  return facts === null ? "gone" : `${facts.mtimeMs} ${facts.ctimeMs} ${facts.ino} ${facts.size}`;
}
