import { frontMatterFenceRules } from "./front-matter/fences.ts";
import { frontMatterFieldRules } from "./front-matter/fields.ts";
import { frontMatterRepairRules } from "./front-matter/repairs.ts";

/** Problems between the `---` lines. */
export const frontMatterRules = {
  ...frontMatterFenceRules,
  ...frontMatterRepairRules,
  ...frontMatterFieldRules,
} as const;
