import type { VisibleLine, VisibleText } from "../../visible/visible-lines.ts";
import type { TextBlock, ValueBlock } from "../blocks/value-block.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { questionLine } from "./question-line.ts";

/** Stands for text that is not part of a question. */
const leftOut: ValueBlock = { kind: "opaque" };

/**
 * The blocks to read questions from in a question callout. If its title asks, that is the question, and whatever
 * follows an answer mark (`답:`, `-->`) below is its answer; else each block that asks below is a question. Null when
 * nothing asks.
 */
export function calloutQuestions(
  title: readonly VisibleLine[],
  blocks: readonly ValueBlock[],
): readonly ValueBlock[] | null {
  if (title.some(isAsking)) return askedInTitle(title, blocks);
  const asked = blocks.map((block) => (isQuestion(block) ? block : leftOut));
  if (asked.every(({ kind }) => kind === "opaque")) return null;
  return title.length === 0 ? asked : [leftOut, ...asked];
}

function isAsking({ text }: VisibleText): boolean {
  return endsAsQuestion(text) || /[?？]/u.test(text);
}

function askedInTitle(title: readonly VisibleLine[], blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  const below = blocks.flatMap((block) => (isText(block) ? block.lines : []));
  const answerFrom = below.findIndex((line) => questionLine(line).kind === "answer");
  const answer = answerFrom === -1 ? [] : below.slice(answerFrom);
  const said = below.filter(({ text }) => text.trim() !== "");
  const isWhole = blocks.every(isText) && said.every((line) => answer.includes(line));
  const linked = title.some((line) => line.linked) || blocks.some((block) => isText(block) && block.linked);
  const question: TextBlock = { kind: "paragraph", depth: 0, item: null, lines: [...title, ...answer], linked };
  return isWhole ? [question] : [question, leftOut];
}

/** Text of the callout itself, not of a nested one. */
function isText(block: ValueBlock): block is TextBlock {
  return (block.kind === "paragraph" || block.kind === "heading") && !block.isBeside;
}

/** Asks, is an item that may ask, or answers the question above. */
function isQuestion(block: ValueBlock): boolean {
  if (!isText(block)) return false;
  return block.lines.some((line) => isAsking(line) || questionLine(line).kind === "answer");
}
