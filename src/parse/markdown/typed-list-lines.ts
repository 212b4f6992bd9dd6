import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { countingLetter, countingLetters } from "../values/signs/counting-letters.ts";
import {
  anyCircled,
  bulletBeforeWord,
  bulletLetters,
  bulletSigns,
  keycap,
  pictureBeforeWord,
  tickSigns,
} from "../values/signs/typed-bullet.ts";
import { beginsWithDay } from "./day-line.ts";

const bullet = `(?:[${bulletSigns}]|${tickSigns}|${keycap}|${pictureBeforeWord}|${anyCircled}|${bulletLetters}|${bulletBeforeWord})`;
const number = String.raw`\(?(\d{1,2})[.)](?!\d)`;

const begins = new RegExp(String.raw`^\s*(?:${bullet}|${number}|${countingLetter})`, "u");

/**
 * Keeps the line breaks before lines that their author typed as those of a list, `① 하나`, `2)둘` or `나. 둘`: without a
 * blank line between them they are one paragraph to Markdown, which joins its lines.
 */
export function typedListLines(markdown: MarkdownIt): void {
  markdown.core.ruler.push("typed_list_lines", (state) => {
    for (const { children, content } of state.tokens)
      if (children !== null && content.includes("\n")) breakLines(children);
  });
}

/** More markup than this does not open at the beginning of a line. */
const mostMarkup = 6;

/** How far the numbers and the letters of a paragraph have counted. */
interface Counted {
  digits: number;
  letters: number;
}

function breakLines(children: readonly Token[]): void {
  const counted: Counted = { digits: 0, letters: 0 };
  goesOnAsList(firstWords(children, 0), counted);
  let formulas = 0;
  for (const [index, child] of children.entries()) {
    if (child.type.startsWith("math_")) formulas += child.nesting;
    if (child.type !== "softbreak" || formulas > 0) continue;
    if (goesOnAsList(firstWords(children, index + 1), counted)) child.type = "hardbreak";
  }
}

/** The words with which a line begins, inside whatever markup they open. */
function firstWords(children: readonly Token[], from: number): string {
  const first = children
    .slice(from, from + mostMarkup)
    .find(({ type, content, nesting }) => nesting !== 1 && (type !== "text" || content !== ""));
  return first?.type === "text" ? first.content : "";
}

/** Whether a line begins with a day, a bullet, or the next number or letter; below another name, numbers begin anew. */
function goesOnAsList(line: string, counted: Counted): boolean {
  const begun = begins.exec(line);
  if (begun === null) return beginsWithDay(line);
  const [, digits, letter] = begun;
  if (Number(digits) === 1) counted.digits = 0;
  if (digits !== undefined && Number(digits) !== counted.digits + 1) return false;
  if (letter !== undefined && countingLetters[counted.letters] !== letter) return false;
  if (digits !== undefined) counted.digits += 1;
  if (letter !== undefined) counted.letters += 1;
  return true;
}
