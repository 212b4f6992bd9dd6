import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import { middleDots } from "../signs/middle-dots.ts";
import { splitOutsideParentheses } from "../signs/split-outside-parentheses.ts";
import { isThousandsComma } from "../signs/thousands-comma.ts";
import {
  bulletBeforeWord,
  bulletLetters,
  bulletSigns,
  circled,
  keycap,
  pictureBeforeWord,
  tickSigns,
} from "../signs/typed-bullet.ts";
import { hasWords } from "../wording/has-words.ts";
import { namesExplanation } from "./explanation-names.ts";

/** `용어 - 설명` or `용어: 설명`, split. */
export interface DefinitionLine {
  readonly term: VisibleText;
  readonly definition: VisibleText;
}

/** The blank behind Chinese characters in parentheses, where no other sign follows: `반면교사(反面敎師) 남의 잘못에서 배움` */
const afterCharacters = String.raw`(?<=\([\p{sc=Han}\s]{1,12}\))\s+(?!.*(?:[:：→⇒]|\s[-–—=]\s))(?=\p{L})`;
const separator = new RegExp(
  String.raw`\s*(?:(?<!\d)[:：]|[:：](?!\d))(?!\/\/)\s*|\s+(?:[-–—=]|->|→|⇒)\s+|(?<=[\p{L}\p{N})])\s*(?:→|⇒)\s*|${afterCharacters}`,
  "u",
);
const leadingNumber = new RegExp(
  String.raw`^\s*(?:\(?\d{1,2}[.)](?:\s+|(?=\p{L}))|(?:${circled}|${keycap}|${pictureBeforeWord})\s*|(?:[-${middleDots}${bulletSigns}]|${tickSigns}|${bulletLetters})\s+|${bulletBeforeWord})`,
  "u",
);
const longestTerm = 60;

/** Splits a line at its first separator; null when it explains nothing. */
export function definitionOnLine(line: VisibleText): DefinitionLine | null {
  const from = signLength(line);
  const found = separator.exec(line.text.slice(from, from + longestTerm + 4));
  if (found === null) return null;
  const term = sliceVisible(line, from, from + found.index);
  const definition = sliceVisible(line, from + found.index + found[0].length);
  return hasWords(term.text) && definition.text !== "" ? { term, definition } : null;
}

const mostWordsOfTerm = 3;

/**
 * The terms of a line, each explained: `금리 - 돈의 값 / 환율 - 돈을 바꾸는 비율`. One if a part of it explains nothing by itself,
 * or only goes on with the term before: `금리: 돈의 값, 예: 3%`.
 */
export function definitionsOnLine(line: VisibleText): readonly DefinitionLine[] {
  const parts = splitOutsideParentheses(line, ({ text }, index) => {
    const around = text.slice(Math.max(0, index - 1), index + 2);
    if (isThousandsComma(text, index)) return false;
    return /[,，;；]/u.test(text.charAt(index)) || /\s[/／]\s/u.test(around);
  });
  const each = parts.map((part) => definitionOnLine(part)).filter((one) => one !== null);
  const isDivided = each.length === parts.length && each.every(({ term: { text } }) => isTerm(text));
  const whole = definitionOnLine(line);
  if (isDivided) return each;
  return whole === null ? [] : [whole];
}

function isTerm(text: string): boolean {
  return !namesExplanation(text) && text.split(/\s+/u).length <= mostWordsOfTerm;
}

/** A line of a list typed by hand without its number or bullet: `1. 금리`, `✔ 금리`. */
export function withoutListSign(line: VisibleText): VisibleText {
  return sliceVisible(line, signLength(line));
}

function signLength({ text }: VisibleText): number {
  return leadingNumber.exec(text)?.[0].length ?? 0;
}
