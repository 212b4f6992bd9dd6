import { applyFixes, type FixedLines } from "../../check/apply-fixes.ts";
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

/** Writes the fixes of diagnostics into their files, one file at a time, each completely or not at all. */
export function fixFiles(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): readonly FixedFile[] {
  return sources.flatMap(({ path, text }) => {
    const edits = diagnostics.flatMap(({ source, fix }) => (source === path && fix !== null ? [fix] : []));
    return edits.length === 0 ? [] : [fixFile(path, text, edits)];
  });
}

function fixFile(file: SourcePath, text: string, fixes: Parameters<typeof applyFixes>[1]): FixedFile {
  const fixed = applyFixes(text, fixes);
  const result = replaceFile(file, { expected: text, wanted: fixed.text });
  if (result === "changed-meanwhile") return { file, outcome: result };
  if (result !== "replaced") return { file, outcome: "not-written", reason: result.failure };
  return { file, outcome: "fixed", lines: fixed.lines, edits: fixed.edits };
}
