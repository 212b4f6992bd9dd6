import { applyFixes, type FixedLines, type FixedText } from "../../check/apply-fixes.ts";
import { mayQuote } from "../../check/report/told-message.ts";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { replaceFile } from "../project/replace-file.ts";

/** Lines before and after a fix, and whether they may be a withheld article's: no log that others read quotes those. */
export interface ToldLines extends FixedLines {
  readonly isUnquoted?: true;
}

/** What happened to one file that had fixes to apply. */
export type FixedFile =
  | {
      readonly file: SourcePath;
      readonly outcome: "fixed";
      readonly lines: readonly ToldLines[];
      readonly edits: number;
    }
  | { readonly file: SourcePath; readonly outcome: "changed-meanwhile" }
  | { readonly file: SourcePath; readonly outcome: "not-written"; readonly reason: string };

/** A file's whole text before it is fixed and after; a file that is fixed in several rounds has one for each. */
export interface TextChange {
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
  beforeWriting: (planned: readonly TextChange[]) => boolean,
): readonly FixedFile[] | null {
  const planned = sources.flatMap(({ path, text }) => {
    const fixable = diagnostics.filter(({ source, fix }) => source === path && fix !== null);
    const edits = fixable.flatMap(({ fix }) => fix ?? []);
    if (edits.length === 0) return [];
    const unquoted = fixable.flatMap((one) =>
      one.fix === null || mayQuote(one, true) ? [] : [one.fix.place.start.line],
    );
    return [{ file: path, text, fixed: applyFixes(text, edits), unquoted: new Set(unquoted) }];
  });
  const texts = planned.map(({ file, text, fixed }) => ({ file, before: text, after: fixed.text }));
  return planned.length === 0 || beforeWriting(texts) ? planned.map(fixFile) : null;
}

/** A file to be fixed, and the lines of it that no log which others read may quote. */
interface FixableFile {
  readonly file: SourcePath;
  readonly text: string;
  readonly fixed: FixedText;
  readonly unquoted: ReadonlySet<number>;
}

function fixFile({ file, text, fixed, unquoted }: FixableFile): FixedFile {
  const result = replaceFile(file, { expected: text, wanted: fixed.text });
  if (result === "changed-meanwhile") return { file, outcome: result };
  if (result !== "replaced") return { file, outcome: "not-written", reason: result.failure };
  const lines = fixed.lines.map((one) => (isAmong(unquoted, one) ? { ...one, isUnquoted: true as const } : one));
  return { file, outcome: "fixed", lines, edits: fixed.edits };
}

function isAmong(unquoted: ReadonlySet<number>, { line, before }: FixedLines): boolean {
  return before.split(/\r\n|\n|\r/u).some((_row, place) => unquoted.has(line + place));
}
