import { applyFixes, type FixedLines, type FixedText } from "../../check/apply-fixes.ts";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { replaceFile } from "./replace-file.ts";

/** What happened to one file that had fixes to apply. */
export type FixedFile =
  | {
      readonly file: SourcePath;
      readonly outcome: "fixed";
      readonly lines: readonly FixedLines[];
      readonly edits: number;
    }
  | { readonly file: SourcePath; readonly outcome: "changed-meanwhile" }
  | { readonly file: SourcePath; readonly outcome: "not-written"; readonly reason: string };

/** A file's whole text before it is fixed and after. */
export interface PlannedFix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the fixes of diagnostics into their files, one file at a time, each completely or not at all. All that will be
 * written is told beforehand, so that it can be undone even if the writing is cut short; where it cannot be remembered,
 * nothing is written, and the result is null.
 */
export function fixFiles(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  beforeWriting: (planned: readonly PlannedFix[]) => boolean,
): readonly FixedFile[] | null {
  const planned = sources.flatMap(({ path, text }) => {
    const edits = diagnostics.flatMap(({ source, fix }) => (source === path && fix !== null ? [fix] : []));
    return edits.length === 0 ? [] : [{ file: path, text, fixed: applyFixes(text, edits) }];
  });
  const texts = planned.map(({ file, text, fixed }) => ({ file, before: text, after: fixed.text }));
  return planned.length === 0 || beforeWriting(texts) ? planned.map(fixFile) : null;
}

function fixFile({
  file,
  text,
  fixed,
}: {
  readonly file: SourcePath;
  readonly text: string;
  readonly fixed: FixedText;
}): FixedFile {
  const result = replaceFile(file, { expected: text, wanted: fixed.text });
  if (result === "changed-meanwhile") return { file, outcome: result };
  if (result !== "replaced") return { file, outcome: "not-written", reason: result.failure };
  return { file, outcome: "fixed", lines: fixed.lines, edits: fixed.edits };
}
