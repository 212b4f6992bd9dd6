import type { RuleId } from "../../model/problem/rule-catalogue.ts";

/** Where a rule is explained with examples, from the project's root. */
export function rulePage(rule: RuleId): string {
  return `docs/rules/${rule}.md`;
}
