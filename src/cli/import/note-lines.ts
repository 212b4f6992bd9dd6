import { gatherKeys } from "../../check/report/gather-keys.ts";
import type { ImportedNote } from "../../import/import-plan.ts";
import { isDraft } from "../../import/notes/drafts-folder.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { messageOf } from "../../model/problem/message-of.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import type { Language } from "../../model/text/language.ts";
import type { ImportWords } from "../../model/words/import.ts";
import type { SortedLine } from "./sorted-lines.ts";

/** The lines of a note that differ from the blog's, and why. */
export function changeLines({ to, changes }: ImportedNote, words: ImportWords): readonly SortedLine[] {
  return changes.flatMap(({ line, text, reason }) => {
    const why = words.changeReasons[reason];
    return text.split("\n").map((one, index) => ({ sort: why, line: lineAt(to, line + index, `${one}  (${why})`) }));
  });
}

/** The lines that refer to a missing picture or file. */
export function missingLines({ to, missing }: ImportedNote): readonly string[] {
  return missing.map(({ line, target }) => lineAt(to, line, target));
}

/** The lines with another program's commands, kept as typed. */
export function commandLines({ to, diagnostics }: ImportedNote): readonly SortedLine[] {
  return diagnostics.flatMap((one) =>
    one.rule === "liquid-left" || one.rule === "shortcode-left"
      ? [{ sort: one.facts.typed, line: lineAt(to, lineOf(one), one.facts.typed) }]
      : [],
  );
}

/** The lines with tags kept as source, which the blog's readers did not see; of components, a note's first. */
export function tagLines({ to, text, diagnostics }: ImportedNote): readonly string[] {
  const lines = text.split("\n");
  return diagnostics
    .filter(({ rule }) => rule === "script-in-note" || rule === "component-left")
    .map((one) => lineAt(to, lineOf(one), shortened((lines[lineOf(one) - 1] ?? "").trim())));
}

/** What must be fixed before a site can be built. What is never published blocks nothing. */
export function errorLines(note: ImportedNote, language: Language): readonly string[] {
  if (isDraft(note)) return [];
  const { to, diagnostics } = note;
  return diagnostics
    .filter((diagnostic) => severityOf(diagnostic) === "error")
    .map((one) => {
      const { problem, next } = messageOf(one, language);
      return lineAt(to, lineOf(one), `${problem}. ${next}`);
    });
}

/** Kinds of change for which every line is reported separately. */
const toldInFull: ReadonlySet<Diagnostic["rule"]> = new Set([
  ...(["liquid-left", "shortcode-left", "script-in-note", "component-left"] as const),
]);

/** How many problems the notes will have once they are imported, as `check` counts them. */
export function countWarnings(notes: readonly Pick<ImportedNote, "diagnostics">[]): number {
  const told = gatherKeys(notes.flatMap(({ diagnostics }) => diagnostics));
  return told.filter((one) => severityOf(one) === "warning" && !toldInFull.has(one.rule)).length;
}

function lineAt(to: string, line: number, words: string): string {
  return `posts/${to}:${line}  ${words}`;
}

function lineOf({ place }: Diagnostic): number {
  return place?.start.line ?? 1;
}

const longestTag = 100;

function shortened(line: string): string {
  return line.length > longestTag ? `${[...line].slice(0, longestTag).join("")}…` : line;
}
