import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import type { TextBlock } from "../blocks/value-block.ts";
import { splitOutsideParentheses } from "../signs/split-outside-parentheses.ts";
import { hasWords } from "../wording/has-words.ts";
import type { DefinitionLine } from "./definition-line.ts";
import { withoutListSign } from "./definition-line.ts";

const bracketed = /^([^()]{1,40}?)\s*\(([^()]+)\)[.;]?$/u;
/** What a dictionary says of a word before its meaning: `(n.)`, `adj.`, `[ˈtærɪf]`. */
const ofWord = String.raw`(?:(?:\([A-Za-z., ]{1,12}\)|\[[^\]]{1,40}\]|(?:n|v|vt|vi|a|ad|adj|adv|prep|conj)\.)\s*)`;
const english = new RegExp(String.raw`^([A-Za-z][A-Za-z'’ -]{0,40}?)\s+(${ofWord}{0,3}[가-힣~(][^A-Za-z?!.。]*)$`, "u");

/** What a line is read with: its bold start, and whether the section is about foreign words. */
export interface LooseReading {
  readonly boldEnds: TextBlock["boldEnds"];
  readonly isOfWords: boolean;
}

/**
 * The terms of a line that explains them without a sign between: `응애(진드기), 수분(꽃가루받이)`, `**무역수지** 수출에서 수입을 뺀 것`,
 * and among foreign words `expand 넓히다`. Empty for any other line.
 */
export function looseDefinitions(line: VisibleText, { boldEnds, isOfWords }: LooseReading): readonly DefinitionLine[] {
  const parts = splitOutsideParentheses(withoutListSign(line), ({ text }, index) =>
    /[,，、;]/u.test(text.charAt(index)),
  );
  const explained = parts.map((part) => dividedBy(bracketed, sliceVisible(part, 0)));
  if (explained.every((one) => one !== null)) return explained;
  const inBold = boldEnds?.get(line);
  const found = inBold === undefined ? null : divided(line, inBold, inBold);
  const word = found ?? (isOfWords ? dividedBy(english, withoutListSign(line)) : null);
  return word === null ? [] : [word];
}

function dividedBy(form: RegExp, line: VisibleText): DefinitionLine | null {
  const [, term = "", definition = ""] = form.exec(line.text) ?? [];
  if (term === "") return null;
  const from = line.text.indexOf(definition, term.length);
  return divided(sliceVisible(line, 0, from + definition.length), term.length, from);
}

function divided(line: VisibleText, termEnd: number, from: number): DefinitionLine | null {
  const [term, definition] = [withoutListSign(sliceVisible(line, 0, termEnd)), sliceVisible(line, from)];
  return hasWords(term.text) && hasWords(definition.text) ? { term, definition } : null;
}

/** Whether each of some lines is a foreign word and what it means, so that none of them is a name: `Apple 실적`. */
export function areForeignWords(lines: readonly VisibleText[]): boolean {
  const words = lines.map((line) => english.exec(withoutListSign(line).text)?.[1] ?? "");
  return words.every((word) => /[a-z]/u.test(word)) && (words.length > 1 || /^[a-z]/u.test(words[0] ?? ""));
}
