import { frontMatterFenceRules } from "./front-matter/fences.ts";
import { frontMatterFieldRules } from "./front-matter/fields.ts";
import { frontMatterHeldRules } from "./front-matter/held.ts";
import { frontMatterLineRules } from "./front-matter/lines.ts";
import { missingFrontMatterRules } from "./front-matter/missing.ts";
import { frontMatterRepairRules } from "./front-matter/repairs.ts";

/** Front matter rules. */
export const frontMatterRules = {
  ...missingFrontMatterRules,
  ...frontMatterFenceRules,
  ...frontMatterLineRules,
  ...frontMatterRepairRules,
  ...frontMatterFieldRules,
  ...frontMatterHeldRules,
} as const;
