import type { Placed } from "../../model/problem/place.ts";
import { spellingKey, withoutUnseen } from "../../model/text/spelling.ts";
import type { Body } from "../body.ts";
import { placeOfVisible, shownText, sliceVisible, type VisibleText } from "../visible/visible-lines.ts";
import { withoutNumberColumn } from "./blocks/number-column.ts";
import { isItem, isTask, type ValueBlock } from "./blocks/value-block.ts";
import { definitionsOnLine, withoutListSign } from "./explanations/definition-line.ts";
import { explainedBoldLines, explainedHeadings, isExplanation } from "./explanations/explained-headings.ts";
import { explainedLines, keywordsExplained } from "./explanations/explained-lines.ts";
import { fieldsBelowKeywords } from "./keywords/fields-below-keywords.ts";
import { groupedLines } from "./keywords/grouped-lines.ts";
import { onlyKeywordColumn } from "./keywords/keyword-column.ts";
import { type KeywordPieces, keywordPieces } from "./keywords/keyword-pieces.ts";
import type { LabelledValue } from "./labelled-value.ts";
import type { SectionValues } from "./section-values.ts";
import { typedBullet } from "./signs/typed-bullet.ts";
import { countWords } from "./wording/count-words.ts";
import { mayBeName, meansNone } from "./wording/none-words.ts";
import { endsWithStop, isSentence, isShortSentence } from "./wording/sentence.ts";

/** Reads the keywords under a label: headings over what they mean, hashtags, lists, or words between `, 、 · / |`. */
export function readKeywords(body: Body, given: LabelledValue): SectionValues<Placed<string>> {
  const blocks = withoutNumberColumn(given.blocks);
  const value = { ...given, blocks: onlyKeywordColumn(blocks) };
  const keywordsOn = keywordsOnLines(value.blocks);
  const explained = explainedHeadings(value.blocks) ?? explainedBoldLines(value.blocks);
  const keywordsIn =
    explained === null
      ? keywordLines(value, keywordsOn)
      : explained.map((text) => ({ text, isProse: false, isField: false }));
  const lines = untilField(keywordsIn).map(({ text, isProse }) => (isProse ? proseLine : keywordPieces(text)));
  const pieces = lines.flatMap((line) => line.pieces);
  const saysNone = pieces.every((piece) => meansNone(shownText(piece))) && !value.blocks.some(holdsHashtag);
  const isKeyword = (word: string) => !meansNone(word) || (!saysNone && mayBeName(word));
  const keywords = pieces.filter((piece) => isKeyword(shownText(piece)));
  const isWhole = explained === null && keywords.length === pieces.length && lines.every(({ complete }) => complete);
  return {
    values: keywords.map((piece) => ({ value: withoutUnseen(shownText(piece)), place: placeOfVisible(body, piece) })),
    complete:
      isWhole &&
      !keywordsIn.some(({ isField }) => isField) &&
      !isExplained(value, keywordsOn) &&
      blocks.every(isReadable),
  };
}

const proseLine: KeywordPieces = { pieces: [], complete: false };

/** True when the section says more about its keywords than just the keywords. */
function isExplained({ roles, blocks }: LabelledValue, keywordsOn: KeywordsOn): boolean {
  if (withoutExplanations(blocks).length < blocks.length) return true;
  if (roles.includes("terms")) return false;
  return blocks.some((block) => linesOf(block).some((line) => keywordsOn(block, line)[0] !== line));
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
  /** True for a sentence or a formula, which contain no keywords. */
  readonly isProse: boolean;
  /** True for a line with its own name, as Dataview has them: `status:: 공부중`. */
  readonly isField: boolean;
}

const field = /^\s*\p{L}[\p{L}\p{N} _-]{0,40}::(?:\s|$)/u;

/** The lines above the first that has a name of its own. */
function untilField(lines: readonly KeywordLine[]): readonly KeywordLine[] {
  const end = lines.findIndex(({ isField }) => isField);
  return end === -1 ? lines : lines.slice(0, end);
}

function keywordLines({ roles, blocks }: LabelledValue, keywordsOn: KeywordsOn): KeywordLine[] {
  const isGlossary = roles.includes("terms");
  const others = isGlossary ? noLines : fieldsBelowKeywords(blocks);
  return withoutExplanations(blocks).flatMap((block) =>
    linesOf(block).flatMap((line, index) => {
      const terms = isGlossary ? definitionsOnLine(line).map(({ term }) => term) : keywordsOn(block, line);
      const texts = terms.length === 0 ? [line] : terms;
      return texts.map((text) => ({
        text: index === 0 && isBold(block) ? withoutListSign(text) : text,
        isProse: others.has(line) || isProse(text.text) || (index > 0 && explainsBullet(block, line)),
        isField: field.test(line.text),
      }));
    }),
  );
}

const noLines: ReadonlySet<VisibleText> = new Set();

/** `**1. 금리**`, which Markdown does not take for a list. */
function isBold(block: ValueBlock): boolean {
  return block.kind === "paragraph" && block.isBold === true;
}

/**
 * A sentence, even a short one, or what stands behind a sign on a later line of a bullet explains its keyword: `1. 물가`,
 * below it `물건의 값이다.` or `: 물건의 값`.
 */
function explainsBullet(block: ValueBlock, { text }: VisibleText): boolean {
  const explains = isShortSentence(text) || /^\s*(?:[:：=→]|[-=]>)\s*\p{L}/u.test(text);
  return isItem(block) && explains;
}

/** Drops what explains a keyword below it: further paragraphs of its bullet, and nested bullets. */
function withoutExplanations(blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  let explained = false;
  return blocks.filter((block) => {
    if (block.kind !== "paragraph" || block.depth === 0) explained = false;
    else if (block.item === null) explained = true;
    else if (block.depth === 1) explained = false;
    return !explained;
  });
}

function holdsHashtag(block: ValueBlock): boolean {
  return linesOf(block).some(({ text }) => /[#＃]/u.test(text));
}

/** The keywords of each line of some blocks. */
type KeywordsOn = (block: ValueBlock, line: VisibleText) => readonly VisibleText[];

/**
 * The keywords of a line: those of its group (`경제: 금리, 물가`), or what a bullet (`- 금리 — 돈의 값`, `• 금리 : 돈의 값`) or
 * a line that is like one explains.
 */
function keywordsOnLines(blocks: readonly ValueBlock[]): KeywordsOn {
  if (!blocks.some(mayNameOrExplain)) return (_block, line) => [line];
  const explained = explainedLines(blocks);
  const grouped = groupedLines(blocks);
  return (block, line) => {
    const inGroup = grouped.get(line);
    if (inGroup !== undefined) return [inGroup];
    const bold = boldWithWords(block, line);
    if (bold !== null) return [bold];
    const isBullet = isItem(block) || (block.kind === "paragraph" && typedBullet.test(line.text));
    return isBullet || explained.has(line) ? keywordsExplained(line) : [line];
  };
}

/** A cheap check: a line that names a group or explains a keyword has bold or one of these signs. */
function mayNameOrExplain(block: ValueBlock): boolean {
  if (block.kind !== "paragraph") return false;
  return block.boldEnds !== undefined || block.lines.some(({ text }) => /[-–—>=:：]|\p{sc=Han}\)/u.test(text));
}

/** The bold start of a line whose other words explain it: `**무역수지** 수출에서 수입을 뺀 것`. */
function boldWithWords(block: ValueBlock, line: VisibleText): VisibleText | null {
  const end = block.kind === "paragraph" ? block.boldEnds?.get(line) : undefined;
  if (end === undefined) return null;
  const words = sliceVisible(line, end);
  return /^\p{L}/u.test(words.text) && isExplanation(words) ? sliceVisible(line, 0, end) : null;
}

function linesOf(block: ValueBlock): readonly VisibleText[] {
  if (block.kind === "opaque" || block.kind === "heading") return [];
  if (block.kind !== "row") return block.lines;
  if (block.cells.length > 2) return block.cells.flat();
  return block.isHeader ? [] : (block.cells[0] ?? []);
}

function isReadable(block: ValueBlock): boolean {
  if (block.kind === "opaque" || block.kind === "heading" || block.linked || isTask(block)) return false;
  return block.kind !== "row" || block.cells.length === 1;
}

const longestKeyword = 60;

/** From this many words between two commas on, a line that ends with a full stop is a sentence. */
const mostWords = 5;

/** `Prices rise, and money buys less than it did.` */
function isSentenceWithCommas(text: string): boolean {
  return endsWithStop(text) && text.split(/[,，、]/u).some((part) => countWords(part) > mostWords);
}

function isProse(text: string): boolean {
  if (/[#＃]/u.test(text)) return false;
  return (
    text.includes("$$") ||
    isSentence(text) ||
    isSentenceWithCommas(text) ||
    (text.length > longestKeyword && !/[,，、·/|;]/u.test(text))
  );
}
