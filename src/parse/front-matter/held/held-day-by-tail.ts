import { isNameOfFirstDay } from "../../../model/note/names-of-days.ts";
import { type HoldingDay, heldDayByLine } from "./held-day-by-line.ts";
import { hasNoTail, valueTail } from "./value-tail.ts";

/** Before a name, where another field may begin: `, date:`. */
const beginning = /[\s\p{Cc},;|](?=\p{L}[\p{L}_]*\s?[:：=])/gu;

/**
 * The day of a `date:` that follows another value on its line, or of a name for a last day. Read as part of that value,
 * it would not hold the note back until then, or take it down. Null for any other line.
 */
export function heldDayByTail(typed: string): HoldingDay | null {
  if (hasNoTail(typed)) return null;
  const text = valueTail(typed.trim()).replace(/[\s|—-]+$/u, "");
  const ownName = Math.max(0, text.search(/[:：=]/u));
  const tails = [...text.matchAll(beginning)].flatMap(({ index }) => (index < ownName ? [] : [text.slice(index + 1)]));
  return tails.map(heldDayByLine).find((held) => held !== null && isName(held)) ?? null;
}

/** Within a value, only the very name: `update:` is no slip there. */
function isName({ name, kind }: HoldingDay): boolean {
  return kind === "last" || /^(?:date|날짜)$/iu.test(name) || isNameOfFirstDay(name);
}
