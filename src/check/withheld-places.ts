import type { PublishedNote } from "../model/library.ts";
import type { LineRange } from "../model/note/study-section.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { RuleId } from "../model/problem/rule-catalogue.ts";

/** Rules whose messages quote nothing. */
const unquoting: ReadonlySet<RuleId> = new Set<RuleId>(["section-withheld"]);

/** Marks the problems that stand in withheld articles, so that a report which others read quotes none of their words. */
export function markWithheld(
  diagnostics: readonly Diagnostic[],
  notes: readonly PublishedNote[],
): readonly Diagnostic[] {
  const withheld = new Map<string, readonly LineRange[]>(
    notes.map(({ note }) => [note.source, note.sections.flatMap(({ lines }) => lines ?? [])]),
  );
  return diagnostics.map((diagnostic) => {
    const line = unquoting.has(diagnostic.rule) ? undefined : diagnostic.place?.start.line;
    const ranges = withheld.get(diagnostic.source ?? "") ?? [];
    const isWithheld = line !== undefined && ranges.some(({ first, last }) => first <= line && line <= last);
    return isWithheld ? { ...diagnostic, isWithheld } : diagnostic;
  });
}
