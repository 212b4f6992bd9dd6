import type { Placed } from "../../model/place.ts";
import { spellingKey } from "../../model/spelling.ts";
import type { Body } from "../body.ts";
import type { LabelledValue } from "../section-span.ts";
import type { ValueBlock } from "../value-block.ts";
import { placeOfVisible, shownText, sliceVisible, type VisibleText } from "../visible-lines.ts";
import { definitionOnLine } from "./definition-line.ts";
import { keywordPieces } from "./keyword-pieces.ts";
import type { SectionValues } from "./section-values.ts";
import { hasWords, isSentence, saysNothing } from "./words.ts";

/** Reads the keywords under a label: hashtags, lists, or words between `, 、 · / |`. */
export function readKeywords(body: Body, value: LabelledValue): SectionValues<Placed<string>> {
  const keywords: Placed<string>[] = [];
  let complete = true;
  for (const line of keywordLines(value)) {
    const { pieces, complete: whole } = line.isProse ? { pieces: [], complete: false } : keywordPieces(line.text);
    if (!whole && hasWords(line.text.text)) complete = false;
    for (const piece of pieces) {
      const keyword = shownText(piece);
      if (saysNothing(keyword)) complete = false;
      else keywords.push({ value: keyword, place: placeOfVisible(body, piece) });
    }
  }
  return { values: keywords, complete: complete && !isExplained(value) && value.blocks.every(isReadable) };
}

/** True when more is said about the keywords than the keywords. */
function isExplained({ roles, blocks }: LabelledValue): boolean {
  if (withoutExplanations(blocks).length < blocks.length) return true;
  if (roles.includes("terms")) return false;
  return blocks.some((block) => linesOf(block).some((line) => withoutGloss(block, line) !== line));
}

/** Each keyword once, in its first spelling. */
export function distinctKeywords(keywords: readonly Placed<string>[]): Placed<string>[] {
  const first = new Map<string, Placed<string>>();
  for (const keyword of keywords) {
    const key = spellingKey(keyword.value);
    if (!first.has(key)) first.set(key, keyword);
  }
  return [...first.values()];
}

interface KeywordLine {
  readonly text: VisibleText;
  /** True for a sentence or a formula, which hold no keywords. */
  readonly isProse: boolean;
}

function keywordLines({ roles, blocks }: LabelledValue): KeywordLine[] {
  const isGlossary = roles.includes("terms");
  return withoutExplanations(blocks).flatMap((block) =>
    linesOf(block).map((line) => {
      const text = isGlossary ? (definitionOnLine(line)?.term ?? line) : withoutGloss(block, line);
      return { text, isProse: isProse(text.text) };
    }),
  );
}

/** Leaves out what explains a keyword below it: further paragraphs of its bullet, and the bullets under those. */
function withoutExplanations(blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  let explained = false;
  return blocks.filter((block) => {
    if (block.kind !== "paragraph" || block.depth === 0) explained = false;
    else if (block.item === null) explained = true;
    else if (block.depth === 1) explained = false;
    return !explained;
  });
}

/** The keyword of a bullet that goes on to say what it means: `- 금리 — 돈의 값`, `- 금리 : 돈의 값`. */
function withoutGloss(block: ValueBlock, line: VisibleText): VisibleText {
  if (block.kind !== "paragraph" || block.item === null) return line;
  const gloss = line.text.search(/\s[-–—]\s|\s*[:：]\s/u);
  return gloss > 0 ? sliceVisible(line, 0, gloss) : line;
}

function linesOf(block: ValueBlock): readonly VisibleText[] {
  if (block.kind === "opaque" || block.kind === "heading") return [];
  if (block.kind !== "row") return block.lines;
  if (block.cells.length > 2) return block.cells.flat();
  return block.isHeader ? [] : (block.cells[0] ?? []);
}

function isReadable(block: ValueBlock): boolean {
  if (block.kind === "opaque" || block.kind === "heading" || block.linked) return false;
  return block.kind !== "row" || block.cells.length === 1;
}

const longestKeyword = 60;

function isProse(text: string): boolean {
  if (text.includes("#")) return false;
  return text.includes("$$") || isSentence(text) || (text.length > longestKeyword && !/[,，、·/|;]/u.test(text));
}
