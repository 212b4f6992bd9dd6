import type { SourceFile } from "../model/note/source-file.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";

/** The files that problems are in. The texts of all others need not be kept while a site is written. */
export function quotedSources(
  problems: readonly Diagnostic[],
  files: readonly (SourceFile | null)[],
): readonly SourceFile[] {
  const named = new Set(problems.map(({ source }) => source));
  return files.filter((file) => file !== null).filter(({ path }) => named.has(path));
}
