import { frontMatterFenceRules } from "./front-matter/fences.ts";
import { frontMatterFieldRules } from "./front-matter/fields.ts";
import { frontMatterHeldRules } from "./front-matter/held.ts";
import { frontMatterRepairRules } from "./front-matter/repairs.ts";

/** Front matter rules. */
export const frontMatterRules = {
  ...frontMatterFenceRules,
  ...frontMatterRepairRules,
  ...frontMatterFieldRules,
  ...frontMatterHeldRules,
} as const;
