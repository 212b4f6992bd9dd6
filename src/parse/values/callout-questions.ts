import type { VisibleLine, VisibleText } from "../visible/visible-lines.ts";
import { endsAsQuestion } from "./question-end.ts";
import { questionLine } from "./question-line.ts";
import type { TextBlock, ValueBlock } from "./value-block.ts";

/** Stands for words that are no part of a question. */
const leftOut: ValueBlock = { kind: "opaque" };

/**
 * The blocks that questions are read from in a callout of that kind. Its title, if it asks, is the question, and what is marked
 * as an answer (`답:`, `-->`) below is its answer, with all that follows; else what asks below is a question each. Null when
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

/** Words of the callout itself, not of one within it. */
function isText(block: ValueBlock): block is TextBlock {
  return (block.kind === "paragraph" || block.kind === "heading") && !block.isBeside;
}

/** Asks, is an item that may, or answers what was asked above. */
function isQuestion(block: ValueBlock): boolean {
  if (!isText(block)) return false;
  return block.lines.some((line) => isAsking(line) || questionLine(line).kind === "answer");
}
