import type { Language } from "../text/language.ts";
import type { DiagnosticOf } from "./diagnostic.ts";
import type { Message, Rule } from "./rule.ts";
import { type RuleFacts, type RuleId, ruleCatalogue } from "./rule-catalogue.ts";

const rules: { readonly [Id in RuleId]: Rule<RuleFacts<Id>> } = ruleCatalogue;

/** Puts a problem into words. */
export function messageOf<Id extends RuleId>({ rule, facts }: DiagnosticOf<Id>, language: Language): Message {
  return rules[rule].message[language](facts);
}
