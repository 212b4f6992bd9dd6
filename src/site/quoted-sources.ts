import type { SourceFile } from "../model/note/source-file.ts";
import type { Report } from "../model/problem/report.ts";

/** The files that a report's problems are in. The texts of all others need not be kept while a site is written. */
export function quotedSources(
  { diagnostics }: Pick<Report, "diagnostics">,
  files: readonly (SourceFile | null)[],
): readonly SourceFile[] {
  const named = new Set(diagnostics.map(({ source }) => source));
  return files.filter((file) => file !== null).filter(({ path }) => named.has(path));
}
