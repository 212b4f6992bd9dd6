import { type HoldingLine, heldByLine } from "./held-by-line.ts";
import { type HoldingDay, heldDayByLine } from "./held-day-by-line.ts";

/** Longer lines are a text. */
const longest = 300;

/** `[draft:: true]`, `(status:: draft)`; between backticks it is an example. */
const inlineField = /[[(](\p{L}[^[\]():]{0,30}?)\s*::\s*([^[\]():]{1,40})[\])]/gu;
const code = /`[^`]*`/gu;

/**
 * What a field of Obsidian's Dataview within a line would say of its note in the front matter; null for any other line.
 * In an item of a list it may speak of the item.
 */
export function heldByInlineField(typed: string): HoldingLine | HoldingDay | null {
  if (typed.length > longest || !typed.includes("::")) return null;
  const isItem = /^\s*(?:[*+-]|\d{1,9}[.)])\s/u.test(typed);
  const fields = [...typed.replace(code, " ").matchAll(inlineField)].map(([, name, value]) => `${name}: ${value}`);
  const held = fields.map((field) => heldByLine(field) ?? (isItem ? null : heldDayByLine(field)));
  const first = held.find((one) => one !== null) ?? null;
  return first === null || "day" in first ? first : { ...first, isCertain: !isItem };
}
