import type { Place } from "../../model/problem/place.ts";
import type { Severity } from "../../model/problem/rule.ts";
import type { RuleId } from "../../model/problem/rule-catalogue.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import { printableJson } from "../../model/terminal/printable-json.ts";
import { toldMessage } from "../report/told-message.ts";
import type { Reporter } from "./reporter.ts";
import { rulePage } from "./rule-page.ts";

/** Increases when a field changes its meaning or is removed; a new field does not count. */
const version = 1;

/** What `check --format json` prints, described for its readers in `docs/check-report.md`. */
export interface JsonReport {
  readonly version: typeof version;
  readonly counts: { readonly files: number; readonly errors: number; readonly warnings: number };
  readonly diagnostics: readonly JsonDiagnostic[];
}

export interface JsonDiagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly file: string | null;
  readonly start: Place["start"] | null;
  readonly end: Place["end"] | null;
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
  readonly next: string;
  readonly docs: string;
  readonly fixable: boolean;
}

/** A report for programs: editors, bots, scripts. */
export const jsonReporter: Reporter = ({ diagnostics, errors, warnings, files }, { language, isPublic = false }) => {
  const report: JsonReport = {
    version,
    counts: { files, errors, warnings },
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      severity: severityOf(diagnostic),
      file: diagnostic.source,
      start: diagnostic.place?.start ?? null,
      end: diagnostic.place?.end ?? null,
      ...toldMessage(diagnostic, { language, isPublic }),
      docs: rulePage(diagnostic.rule),
      fixable: diagnostic.fix !== null,
    })),
  };
  return printableJson(report);
};
