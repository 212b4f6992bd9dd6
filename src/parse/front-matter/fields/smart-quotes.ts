import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { type Field, whereOf } from "./field.ts";

/**
 * A text without its one pair of quotes, of which the opening one is curly; null when there is none, or more quotes of
 * that kind.
 */
export function withoutSmartQuotes(text: string): string | null {
  const inner = /^“([^“”„‟"]+)[”“"]$/u.exec(text)?.[1] ?? /^‘([^‘’‚‛']+)[’‘']$/u.exec(text)?.[1];
  return inner === undefined || inner.trim() === "" ? null : inner;
}

/**
 * Whether the quotes round a text are curly on both sides, as in a headline that is a quotation; YAML's own never pair
 * with a curly one.
 */
export function isCurlyQuotation(text: string): boolean {
  return withoutSmartQuotes(text) !== null && !/["']$/u.test(text);
}

/** The warning for a value whose curly quotes count as YAML's. */
export function smartQuotes(field: Field, line: string, repaired: string): Diagnostic {
  const where = whereOf(field);
  const fix = { place: where.place, text: repaired };
  return diagnose("front-matter-smart-quotes", { line, repaired }, { ...where, fix });
}
