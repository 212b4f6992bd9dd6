import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { bulletBeforeWord, bulletLetters, bulletSigns, keycap, tickSigns } from "../values/typed-bullet.ts";

const circled = String.raw`[\u{2460}-\u{2473}\u{2776}-\u{277F}]`;
const bullet = `(?:[${bulletSigns}]|${tickSigns}|${keycap}|${circled}|${bulletLetters}|${bulletBeforeWord})`;
const number = String.raw`\(?(\d{1,2})[.)](?!\d)`;

const begins = new RegExp(String.raw`^\s*(?:${bullet}|${number})`, "u");

/**
 * Keeps the line breaks before lines that their author typed as those of a list, `① 하나` or `2)둘`: without a blank line
 * between them they are one paragraph to Markdown, which joins its lines.
 */
export function typedListLines(markdown: MarkdownIt): void {
  markdown.core.ruler.push("typed_list_lines", (state) => {
    for (const { children, content } of state.tokens)
      if (children !== null && content.includes("\n")) breakLines(children);
  });
}

/** More markup than this does not open at the beginning of a line. */
const mostMarkup = 6;

function breakLines(children: readonly Token[]): void {
  let counted = numberOf(begins.exec(firstWords(children, 0))) === 1 ? 1 : 0;
  let formulas = 0;
  for (const [index, child] of children.entries()) {
    if (child.type.startsWith("math_")) formulas += child.nesting;
    if (child.type !== "softbreak" || formulas > 0) continue;
    const begun = begins.exec(firstWords(children, index + 1));
    const typed = numberOf(begun);
    if (begun === null || (typed !== null && typed !== counted + 1)) continue;
    if (typed !== null) counted = typed;
    child.type = "hardbreak";
  }
}

/** The words with which a line begins, inside whatever markup they open. */
function firstWords(children: readonly Token[], from: number): string {
  const first = children
    .slice(from, from + mostMarkup)
    .find(({ type, content, nesting }) => nesting !== 1 && (type !== "text" || content !== ""));
  return first?.type === "text" ? first.content : "";
}

/** Null for a bullet, or no sign at all. */
function numberOf(begun: RegExpExecArray | null): number | null {
  return begun?.[1] === undefined ? null : Number(begun[1]);
}
