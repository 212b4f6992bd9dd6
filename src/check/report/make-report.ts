import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { Report } from "../../model/problem/report.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { gatherKeys } from "./gather-keys.ts";

/**
 * Sorts all problems of a run into the order in which a writer fixes them, each reported once. `files` is the number of
 * posts read.
 */
export function makeReport(diagnostics: readonly Diagnostic[], files: number): Report {
  const distinct = new Map(diagnostics.map((diagnostic) => [identityOf(diagnostic), diagnostic]));
  const sorted = gatherKeys([...distinct].sort(byFileThenPlace).map(([, diagnostic]) => diagnostic));
  const errors = sorted.filter((diagnostic) => severityOf(diagnostic) === "error").length;
  return { diagnostics: sorted, errors, warnings: sorted.length - errors, files };
}

function identityOf({ rule, source, place, facts }: Diagnostic): string {
  return JSON.stringify([source, rule, place?.start.offset, place?.end.offset, facts]);
}

function byFileThenPlace(
  [leftIdentity, left]: [string, Diagnostic],
  [rightIdentity, right]: [string, Diagnostic],
): number {
  return (
    byCodeUnits(left.source ?? "", right.source ?? "") ||
    (left.place?.start.offset ?? -1) - (right.place?.start.offset ?? -1) ||
    (left.place?.end.offset ?? -1) - (right.place?.end.offset ?? -1) ||
    byCodeUnits(left.rule, right.rule) ||
    byCodeUnits(leftIdentity, rightIdentity)
  );
}
