import type { TextRange } from "../places/text-range.ts";

const betweenTwoDollars = String.raw`\$\$(?:[^$]|\$(?!\$)){1,5000}\$\$`;
const betweenDollars = String.raw`\$(?![\s$])[^$\n]{1,500}\$`;
const betweenParentheses = String.raw`\\\\\((?:(?!\\\\\)).){1,1000}\\\\\)`;
const betweenBrackets = String.raw`\\\\\[(?:(?!\\\\\]).){1,5000}\\\\\]`;
const formula = new RegExp([betweenTwoDollars, betweenDollars, betweenParentheses, betweenBrackets].join("|"), "gsu");

/** Where a text is a formula between `$$` and `$$`, `$` and `$` on one line, or `\\(` and `\\)`: braces are no Liquid there. In order. */
export function mathRanges(text: string): readonly TextRange[] {
  if (!text.includes("$") && !text.includes("\\\\")) return [];
  return [...text.matchAll(formula)].map(({ 0: formula, index }) => ({ start: index, end: index + formula.length }));
}
