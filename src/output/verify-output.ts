import { copiedOutputs } from "../site/assets/copied-file.ts";
import type { SiteFiles } from "../site/files/site-files.ts";
import { entryFacts } from "../site/system/entry-facts.ts";
import { pathIn } from "./path-in.ts";

/** A file in a finished folder. */
export interface OutputFile {
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Checks a finished folder before it replaces the site: every planned file must exist, and no page may be empty.
 * Returns its files, by their paths from the folder.
 *
 * @throws Error naming the first file that is missing or empty, and when a site plans no file at all
 */
export function verifyOutput(folder: string, { files, copies }: SiteFiles): ReadonlyMap<string, OutputFile> {
  const planned = [...files.map(({ output }) => output), ...[...copies].flatMap(copiedOutputs)];
  if (planned.length === 0) throw new Error("A site of no files");
  return new Map(planned.map((path) => [path, outputFile(folder, path)]));
}

function outputFile(folder: string, path: string): OutputFile {
  const facts = entryFacts(pathIn(folder, path));
  if (facts?.isFile() !== true) throw new Error(`Was not written: ${JSON.stringify(path)}`);
  if (facts.size === 0 && path.endsWith(".html")) throw new Error(`Was written empty: ${JSON.stringify(path)}`);
  return { size: facts.size, modified: facts.mtimeMs };
}
