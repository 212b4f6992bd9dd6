import { countingLetters } from "../../values/signs/counting-letters.ts";
import { keycap } from "../../values/signs/typed-bullet.ts";

/** What may open something that ends in another cell or row: a comment, an element, code, a formula; not a price. */
const opening = /[<`{]|\$(?!\d)|%%/u;

/** Words of a cell in colour or bold, which end where they began. */
const marked = /<(mark|span|font|b|strong|u)(?:\s[^<>\t`{%]*)?>[^<>\t`{%$]*<\/\1>/giu;

const letter = String.raw`\(?(?:\d{1,2}|[${countingLetters}a-z])[.)]`;

/** A cell that says nothing but that its line is one of a list: `①`, `가.`, `-` */
const listSign = new RegExp(String.raw`^(?:[^\p{L}\p{N}]+|\p{No}|${keycap}|[ㅁㅇ]|${letter})$`, "u");

/**
 * The cells of a row whose tabs divide them; null for another line: one of a list that has a tab behind its sign, and
 * one with a label (`요약:⇥…`), which says more than its tab.
 */
export function tabbedCells(line: string): readonly string[] | null {
  if (!line.includes("\t") || opening.test(line.replace(marked, ""))) return null;
  const cells = line.split("\t").map((cell) => cell.trim());
  const [first = "", second = ""] = cells;
  return first === "" || listSign.test(first) || /[:：]$/u.test(first) || /^[:：]/u.test(second) ? null : cells;
}
