import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import type { ValueBlock } from "../blocks/value-block.ts";
import { keywordPieces } from "../keywords/keyword-pieces.ts";
import { circled } from "../signs/typed-bullet.ts";
import { countWords } from "../wording/count-words.ts";
import { endsSentence, isSentence } from "../wording/sentence.ts";

const leadingNumber = new RegExp(String.raw`^\s*(?:\(?\d{1,2}(?:\)|\.(?!\d))|${circled})\s*`, "u");
/** Between two commas: fewer are keywords themselves. */
const fewestWords = 3;

/**
 * The headings in a keyword section that are keywords themselves, each above words that explain it: `### 정규화` and below
 * it `중복을 줄이는 과정`. Null where headings only group keywords, and where there is just one.
 */
export function explainedHeadings(blocks: readonly ValueBlock[]): readonly VisibleText[] | null {
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
  if (headings.length < 2 || blocks[0]?.kind !== "heading") return null;
  const isEachExplained = blocks.every((block, index) => block.kind !== "heading" || explains(blocks[index + 1]));
  return isEachExplained ? headings.flatMap(({ lines }) => lines.map(withoutNumber)) : null;
}

/**
 * The same for lines in bold, `**금리**` and below it `돈의 값`: two words may explain one if others surely do, and a single
 * word is another keyword.
 */
export function explainedBoldLines(blocks: readonly ValueBlock[]): readonly VisibleText[] | null {
  const lines = blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || block.depth > 0 || block.isBeside === true) return [null];
    return block.lines.map((line) => ({ line, isBold: block.boldLines?.has(line) === true }));
  });
  const names = lines.flatMap((one) => (one?.isBold === true ? [one.line] : []));
  if (names.length < 2 || lines[0]?.isBold !== true) return null;
  const isEachExplained = lines.every((one, index) => {
    if (one === null) return false;
    return one.isBold ? lines[index + 1]?.isBold === false : saysWhatItIs(one.line);
  });
  const isOneSure = lines.some((one) => one?.isBold === false && isExplanation(one.line));
  return isEachExplained && isOneSure ? names.map(withoutNumber) : null;
}

function saysWhatItIs(line: VisibleText): boolean {
  return !line.text.includes("#") && keywordPieces(line).pieces.length === 1 && /\S\s+\S/u.test(line.text);
}

function explains(block: ValueBlock | undefined): boolean {
  if (block?.kind !== "paragraph" || block.depth > 0) return false;
  return block.lines.every((line) => !line.text.includes("#") && isExplanation(line));
}

/** Whether a line is a sentence, or of so many words that they are no keywords. */
export function isExplanation(line: VisibleText): boolean {
  if (isSentence(line.text) || endsSentence(line.text)) return true;
  return countWords(line.text) >= fewestWords * keywordPieces(line).pieces.length;
}

function withoutNumber(line: VisibleText): VisibleText {
  return sliceVisible(line, leadingNumber.exec(line.text)?.[0].length ?? 0);
}
