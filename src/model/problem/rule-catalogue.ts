import { addressRules } from "./rules/addresses.ts";
import { configRules } from "./rules/config.ts";
import { dateRules } from "./rules/dates.ts";
import { fileRules } from "./rules/files.ts";
import { frontMatterRules } from "./rules/front-matter.ts";
import { linkRules } from "./rules/links.ts";
import { markupRules } from "./rules/markup.ts";
import { sectionRules } from "./rules/sections.ts";
import { termRules } from "./rules/terms.ts";
import { urlRules } from "./rules/urls.ts";
import { wikiLinkRules } from "./rules/wiki-links.ts";

/** Every rule: id, severity and messages. Its documentation is `docs/rules/<id>.md`. */
export const ruleCatalogue = {
  ...fileRules,
  ...frontMatterRules,
  ...dateRules,
  ...sectionRules,
  ...termRules,
  ...markupRules,
  ...addressRules,
  ...urlRules,
  ...linkRules,
  ...wikiLinkRules,
  ...configRules,
} as const;

export type RuleId = keyof typeof ruleCatalogue;

/** The values one rule's messages use. */
export type RuleFacts<Id extends RuleId> = Parameters<(typeof ruleCatalogue)[Id]["message"]["ko"]>[0];
