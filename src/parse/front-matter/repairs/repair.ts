import type { frontMatterRepairRules } from "../../../model/problem/rules/front-matter/repairs.ts";
import type { EntryLine } from "../lines/entry-line.ts";

/** A fault of one line that has one evident meaning. */
export interface Repair {
  readonly rule: Exclude<keyof typeof frontMatterRepairRules, "front-matter-duplicate-key">;
  /** The line as it was meant; null when the line does not have this fault. */
  readonly apply: (line: EntryLine) => EntryLine | null;
}
