import type { StudyNote } from "../model/note/study-note.ts";
import type { LineRange } from "../model/note/study-section.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { RuleId } from "../model/problem/rule-catalogue.ts";

/** Rules whose messages quote nothing. */
const unquoting: ReadonlySet<RuleId> = new Set<RuleId>(["section-withheld"]);

/** Marks the problems that stand in withheld articles, so that a report which others read quotes none of their words. */
export function markWithheld(diagnostics: readonly Diagnostic[], notes: readonly StudyNote[]): readonly Diagnostic[] {
  const withheld = new Map<string, readonly LineRange[]>(
    notes.map(({ source, sections }) => [source, sections.flatMap(({ lines }) => lines ?? [])]),
  );
  return diagnostics.map((diagnostic) => {
    if (leadsToWithheld(diagnostic)) return { ...diagnostic, isWithheld: true };
    const line = diagnostic.place?.start.line;
    const ranges = withheld.get(diagnostic.source ?? "") ?? [];
    if (line === undefined || !ranges.some(isWithin(line - 1, line + 1))) return diagnostic;
    const isWithheld = ranges.some(isWithin(line, line)) && !unquoting.has(diagnostic.rule);
    return { ...diagnostic, isBesideWithheld: true, ...(isWithheld && { isWithheld }) };
  });
}

/** Its address or name quotes a heading of the article, from another note. */
function leadsToWithheld({ facts }: Diagnostic): boolean {
  return "isWithheld" in facts && facts.isWithheld === true;
}

function isWithin(from: number, to: number): (range: LineRange) => boolean {
  return ({ first, last }) => first <= to && from <= last;
}
