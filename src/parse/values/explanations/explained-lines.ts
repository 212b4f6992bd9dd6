import { countOf } from "../../../model/text/count-of.ts";
import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import type { ValueBlock } from "../blocks/value-block.ts";
import { isPartOfName } from "../keywords/separator-in-name.ts";
import { type IsEnd, splitOutsideParentheses } from "../signs/split-outside-parentheses.ts";
import { isThousandsComma } from "../signs/thousands-comma.ts";
import { countWords } from "../wording/count-words.ts";
import { hasWords } from "../wording/has-words.ts";
import { endsSentence } from "../wording/sentence.ts";
import { namesExplanation } from "./explanation-names.ts";

/** A sign, or the blank between Chinese characters in parentheses and several words. */
const gloss = /\s[-–—=]\s|(?:(?<!\s)\s+)?[:：]\s|(?<=\([\p{sc=Han}\s]{1,12}\))\s(?=\p{L}\S*\s+\S+\s+\S)/u;
const separators = /[,，、;；|｜/／]/u;

/** A slash that has an explained keyword after it, or a blank; any other stands within an explanation. */
const dividingSlash = /^[/／](?:\s|[^,，、;；|｜/／]{1,30}?(?:\s[-–—=]|[:：])\s)/u;

const longestKeyword = 30;
const mostWordsOfKeyword = 4;

/**
 * The lines that each begin with a keyword and explain it, without a bullet: `금리: 돈의 값`, below it `물가 - 물건의 값`. A
 * single line may say anything: it counts only where no other stands beside it, and it explains in words that are no
 * sentence.
 */
export function explainedLines(blocks: readonly ValueBlock[]): ReadonlySet<VisibleText> {
  const lines = blocks.flatMap((block) => (isPlain(block) ? block.lines.filter(({ text }) => hasWords(text)) : []));
  const explained = lines.filter(isExplained);
  const [only] = explained;
  const isAlone = lines.length === 1 && only !== undefined && isSurelyExplained(only);
  return new Set(explained.length > 1 || isAlone ? explained : []);
}

/**
 * The keywords of such a line: the one it begins with, or several where each is explained: `금리: 돈의 값, 물가: 물건 값`; the
 * line itself if no sign explains anything.
 */
export function keywordsExplained(line: VisibleText): readonly VisibleText[] {
  if (line.text.search(gloss) < 1) return [line];
  const parts = partsOf(line);
  return (parts.length > 1 && parts.every(isPartExplained) ? parts : [line]).map((part) =>
    sliceVisible(part, 0, part.text.search(gloss)),
  );
}

function isPlain(block: ValueBlock): block is Extract<ValueBlock, { readonly kind: "paragraph" | "heading" }> {
  return block.kind === "paragraph" && block.item === null && block.depth === 0 && block.isBeside !== true;
}

/** Where some parts are explained and others are not, those may be keywords as well as explanations. */
function isExplained(line: VisibleText): boolean {
  // The parts are pieces of the line: without a sign of a gloss in it, none has one.
  if (!gloss.test(line.text)) return false;
  const [first, ...others] = partsOf(line);
  if (first === undefined || !isPartExplained(first)) return false;
  if (others.length === 0 || others.every(isPartExplained)) return true;
  return !others.some(({ text }) => gloss.test(text)) && !isListOfWords(divided(line.text).words);
}

function isSurelyExplained(line: VisibleText): boolean {
  const parts = partsOf(line);
  const isSure = parts.every(isPartExplained) && parts.some(({ text }) => countWords(divided(text).words) > 1);
  return isSure && !endsSentence(line.text);
}

/** What each separator divides, but for what only explains the keyword before it: `금리: 돈의 값, 예: 3%`. */
function partsOf(line: VisibleText): readonly VisibleText[] {
  return splitOutsideParentheses(line, isEnd).filter(
    ({ text }) => hasWords(text) && !namesExplanation(divided(text).keyword),
  );
}

const isEnd: IsEnd = ({ text }, index) => {
  const sign = text.charAt(index);
  if (!separators.test(sign) || isThousandsComma(text, index)) return false;
  return /[/／]/u.test(sign) ? !isPartOfName(text, index) && dividingSlash.test(text.slice(index)) : true;
};

function isPartExplained({ text }: VisibleText): boolean {
  const { keyword, words } = divided(text);
  if (!hasWords(keyword) || !hasWords(words) || keyword.length > longestKeyword || /[#＃]/u.test(keyword)) return false;
  if (countOf(keyword, "(") !== countOf(keyword, ")") || /\s[-–—]\s/u.test(words)) return false;
  return countWords(keyword) <= mostWordsOfKeyword && !isListOfWords(words);
}

function divided(text: string): { readonly keyword: string; readonly words: string } {
  const found = gloss.exec(text);
  if (found === null) return { keyword: "", words: "" };
  return { keyword: text.slice(0, found.index).trim(), words: text.slice(found.index + found[0].length) };
}

/** `경제: 금리, 환율` groups keywords. */
function isListOfWords(words: string): boolean {
  const listed = words.split(/[,，、·/]/u);
  return listed.length > 1 && listed.every((word) => countWords(word) < 2);
}
