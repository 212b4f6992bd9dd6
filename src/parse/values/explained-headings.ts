import { sliceVisible, type VisibleText } from "../visible/visible-lines.ts";
import { keywordPieces } from "./keyword-pieces.ts";
import { endsSentence, isSentence } from "./sentence.ts";
import type { ValueBlock } from "./value-block.ts";

const leadingNumber = /^\s*(?:\(?\d{1,2}[.)]\s*|[\u{2460}-\u{2473}]\s*)/u;
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

function explains(block: ValueBlock | undefined): boolean {
  if (block?.kind !== "paragraph" || block.depth > 0) return false;
  return block.lines.every((line) => !line.text.includes("#") && isExplanation(line));
}

function isExplanation(line: VisibleText): boolean {
  if (isSentence(line.text) || endsSentence(line.text)) return true;
  return keywordPieces(line).pieces.length === 1 && line.text.trim().split(/\s+/u).length >= fewestWords;
}

function withoutNumber(line: VisibleText): VisibleText {
  return sliceVisible(line, leadingNumber.exec(line.text)?.[0].length ?? 0);
}
