import { quotedText, unquoted } from "./program-text.ts";

const literalTexts = new RegExp(quotedText, "gu");

/**
 * The texts of the literal list or tuple, or the one text, that a Python name is assigned; null if the name is not
 * assigned, and `computed` if it is assigned something else.
 */
export function assignedList(program: string, name: string): readonly string[] | "computed" | null {
  const assigned = new RegExp(`^${name}[ \\t]*=[ \\t]*`, "mu").exec(program);
  if (assigned === null) return null;
  const rest = program.slice(assigned.index + assigned[0].length);
  const [, typed] = literalList.exec(rest) ?? [];
  return typed === undefined ? "computed" : (typed.replace(comment, "$1").match(literalTexts) ?? []).map(unquoted);
}

const comment = new RegExp(`(${quotedText})|#[^\\n]*`, "gu");
const literalList = new RegExp(
  `^([[(](?:\\s|,|[ru]?${quotedText}|#[^\\n]*\\n)*[\\])]|${quotedText})[ \\t]*(?:#[^\\n]*)?(?:\\r?\\n|$)`,
  "u",
);
