import type { SourcePath } from "../../model/address/addresses.ts";
import type { LineRange } from "../../model/note/study-section.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { RuleId } from "../../model/problem/rule-catalogue.ts";

/** Rules whose messages quote nothing. */
const unquoting: ReadonlySet<RuleId> = new Set<RuleId>(["section-withheld", "article-assumed"]);

/**
 * Marks the problems that stand in withheld articles, by the lines of each file that are one, so that a report which
 * others read quotes none of their words. None of them has a fix: `##소제목` with its space is a heading, which would end
 * the article and publish the rest.
 */
export function markWithheld(
  diagnostics: readonly Diagnostic[],
  linesOf: ReadonlyMap<SourcePath, readonly LineRange[]>,
): readonly Diagnostic[] {
  const unclosed = new Set(
    diagnostics.flatMap(({ rule, source }) => (rule === "front-matter-unclosed" && source !== null ? [source] : [])),
  );
  return diagnostics.map((diagnostic) => {
    const { source, place, fix } = diagnostic;
    if (leadsToWithheld(diagnostic)) return { ...diagnostic, isWithheld: true };
    const ranges = source === null ? [] : (linesOf.get(source) ?? []);
    if (source === null || place === null || ranges.length === 0) return diagnostic;
    const { line } = place.start;
    const isFixWithin = fix !== null && ranges.some(isWithin(fix.place.start.line, fix.place.end.line));
    // Nobody knows where front matter without an end ends.
    const isBesideWithheld = unclosed.has(source) || ranges.some(isWithin(line - 1, line + 1));
    const isWithheld = ranges.some(isWithin(line, line)) && !unquoting.has(diagnostic.rule);
    return {
      ...diagnostic,
      fix: isFixWithin ? null : fix,
      ...(isBesideWithheld && { isBesideWithheld }),
      ...(isWithheld && { isWithheld }),
    };
  });
}

/** Its address or name quotes a heading of the article, from another note. */
function leadsToWithheld({ facts }: Diagnostic): boolean {
  return "isWithheld" in facts && facts.isWithheld === true;
}

function isWithin(from: number, to: number): (range: LineRange) => boolean {
  return ({ first, last }) => first <= to && from <= last;
}
