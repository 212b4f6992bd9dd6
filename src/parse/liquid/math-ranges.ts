import type { TextRange } from "../places/text-range.ts";

const betweenTwoDollars = String.raw`\$\$(?:[^$]|\$(?!\$)){1,5000}\$\$`;
const betweenDollars = String.raw`\$(?![\s$])[^$\n]{1,500}\$`;
const betweenParentheses = String.raw`\\\\\((?:(?!\\\\\)).){1,1000}\\\\\)`;
const betweenBrackets = String.raw`\\\\\[(?:(?!\\\\\]).){1,5000}\\\\\]`;
const environment = String.raw`\\begin\{((?:equation|align|alignat|gather|multline|eqnarray)\*?)\}(?:(?!\\end\{).){1,5000}\\end\{\1\}`;
const formula = new RegExp(
  [betweenTwoDollars, betweenDollars, betweenParentheses, betweenBrackets, environment].join("|"),
  "gsu",
);

/**
 * Where a text is a formula between `$$` and `$$`, `$` and `$` on one line, or `\\(` and `\\)`: braces are not Liquid
 * there. In order.
 */
export function mathRanges(text: string): readonly TextRange[] {
  if (!text.includes("$") && !text.includes("\\\\") && !text.includes("\\begin{")) return [];
  return [...text.matchAll(formula)].map(({ 0: formula, index }) => ({ start: index, end: index + formula.length }));
}
