import type { VisibleText } from "../../visible/visible-lines.ts";
import type { ValueBlock } from "../blocks/value-block.ts";
import { countWords } from "../wording/count-words.ts";
import { hasWords } from "../wording/has-words.ts";
import { endsSentence } from "../wording/sentence.ts";

const mostWordsOfKeyword = 4;

/** `Gist: The bank waits.`, `날짜: 11월 3일`: a few words, a colon and what stands under that name. */
const named = /^[^\p{L}:：#＃,，]{0,6}(\p{L}[^:：#＃,，]{0,30})[:：]\s+(\S.*)$/u;

/**
 * The lines with a name of their own right below a line that lists several keywords, `키워드: 금리, 환율` above
 * `날짜: 11월 3일`: they say something else, or explain what is listed. A group holds keywords itself: `경제: 물가, 주가`.
 */
export function fieldsBelowKeywords(blocks: readonly ValueBlock[]): ReadonlySet<VisibleText> {
  const fields = new Set<VisibleText>();
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.item !== null || block.depth > 0) continue;
    const [first, ...more] = block.lines;
    if (first === undefined || !listsKeywords(first)) continue;
    for (const line of more) if (isField(line)) fields.add(line);
  }
  return fields;
}

function listsKeywords({ text }: VisibleText): boolean {
  return !/[:：]/u.test(text) && !endsSentence(text) && isListOfWords(text, mostWordsOfKeyword);
}

function isField({ text }: VisibleText): boolean {
  const [, name = "", value = ""] = named.exec(text) ?? [];
  return hasWords(name) && countWords(name) <= mostWordsOfKeyword && !isListOfWords(value, 2);
}

function isListOfWords(text: string, most: number): boolean {
  const words = text.split(/[,，、]/u);
  return words.length > 1 && words.every((word) => countWords(word) <= most);
}
