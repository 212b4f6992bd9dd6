import type { Diagnostic } from "./diagnostic.ts";
import type { Severity } from "./rule.ts";
import { ruleCatalogue } from "./rule-catalogue.ts";

/** An error stops a build; a warning does not. */
export function severityOf({ rule, isTolerated }: Pick<Diagnostic, "rule" | "isTolerated">): Severity {
  return isTolerated === true ? "warning" : ruleCatalogue[rule].severity;
}
