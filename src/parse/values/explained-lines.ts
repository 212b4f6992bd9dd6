import { sliceVisible, type VisibleText } from "../visible/visible-lines.ts";
import { hasWords } from "./has-words.ts";
import { endsSentence } from "./sentence.ts";
import type { ValueBlock } from "./value-block.ts";

const gloss = /\s[-–—]\s|\s*[:：]\s/u;
const parts = /[,，、;；|/／#＃]/u;

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

/** The keyword with which such a line begins. */
export function keywordExplained(line: VisibleText): VisibleText {
  return sliceVisible(line, 0, line.text.search(gloss));
}

function isPlain(block: ValueBlock): block is Extract<ValueBlock, { readonly kind: "paragraph" | "heading" }> {
  return block.kind === "paragraph" && block.item === null && block.depth === 0 && block.isBeside !== true;
}

function isExplained({ text }: VisibleText): boolean {
  const { keyword, words } = divided(text);
  if (!hasWords(keyword) || !hasWords(words) || parts.test(keyword) || keyword.length > longestKeyword) return false;
  return countWords(keyword) <= mostWordsOfKeyword && !/\s[-–—]\s/u.test(words) && !isListOfWords(words);
}

function isSurelyExplained({ text }: VisibleText): boolean {
  const { words } = divided(text);
  return countWords(words) > 1 && !endsSentence(words);
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

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}
