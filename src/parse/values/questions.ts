import type { Body } from "../body.ts";
import type { VisibleText } from "../visible/visible-lines.ts";
import { withoutNumberColumn } from "./blocks/number-column.ts";
import { isItem, isQuoted, type RowBlock, type TextBlock } from "./blocks/value-block.ts";
import type { LabelledValue } from "./labelled-value.ts";
import { asksReaders } from "./questions/asks-readers.ts";
import { isListOfNames } from "./questions/listed-lines.ts";
import { answeredBy, isAnyAsked, isNoQuestion, mayAsk, namesFindings } from "./questions/only-states.ts";
import {
  type AskedText,
  askedText,
  asksNothing,
  holdsWords,
  nothingBelow,
  type QuestionDraft,
  shown,
  titleAbove,
  unasked,
} from "./questions/question-draft.ts";
import { groupHeadings } from "./questions/question-groups.ts";
import {
  answerOnLine,
  askedBetweenSlashes,
  isRemark,
  type QuestionLine,
  questionLine,
} from "./questions/question-line.ts";
import { withoutTags } from "./questions/question-tags.ts";
import { asksAnew, endAsQuestions, questionsIn } from "./questions/questions-in-lines.ts";
import { withoutFarewell } from "./questions/without-farewell.ts";
import type { SectionValues } from "./section-values.ts";
import { numberedParts } from "./signs/numbered-parts.ts";
import { hasWordsOrPictures } from "./wording/has-words.ts";
import { endsAsQuestion } from "./wording/question-end.ts";

interface QuestionsReading {
  readonly drafts: QuestionDraft[];
  /** True when bullets, numbers or headings separate the questions, so that other paragraphs are not questions. */
  readonly isListed: boolean;
  /** True when some paragraph asks, be it for comments, so that one that only states something is not a question. */
  readonly isAsked: boolean;
  /** True if what was found out may stand here as well. */
  readonly isFound: boolean;
  /** True if a quote says what answers the question above it; one above the first question is what it is about. */
  readonly quotesAnswer: boolean;
  complete: boolean;
}

/**
 * Reads the questions under a label: one per bullet, number, task or row, else one per paragraph, each with its answer.
 */
export function readQuestions(body: Body, { blocks, label }: LabelledValue): SectionValues<AskedText> {
  const isListed = blocks.some((block) => block.kind === "heading" || isItem(block));
  const isAsked = blocks.some((block) => block.kind === "paragraph" && (asksReaders(block) || isAnyAsked(block)));
  const quotesAnswer = !isQuoted(blocks[0]);
  const isFound = namesFindings(label);
  const reading: QuestionsReading = { drafts: [], isListed, isAsked, isFound, quotesAnswer, complete: true };
  const groups = groupHeadings(blocks);
  for (const block of withoutNumberColumn(blocks)) {
    const isLeft = block.kind === "opaque" || block.isBeside || asksReaders(block);
    if (isLeft || block.linked) reading.complete = false;
    if (isLeft) continue;
    if (block.kind === "row") addRow(reading, block);
    else if (groups.has(block)) reading.drafts.push(...block.lines.map((line) => unasked(line, nothingBelow)));
    else addBlock(reading, block);
  }
  const asked = reading.drafts.filter((draft) => !asksNothing(draft));
  const isLost = reading.drafts.some((draft) => asksNothing(draft) && holdsWords(draft));
  const isTagged = asked.some(({ words }) => withoutTags(shown(words)) !== shown(words));
  return { values: asked.map((draft) => askedText(body, draft)), complete: reading.complete && !isLost && !isTagged };
}

const questionColumn = /^(?:질문|궁금한\s*점|의문점|question)/iu;

function addRow(reading: QuestionsReading, { isHeader, cells }: RowBlock): void {
  const [words = [], answer = [], ...more] = cells.map((lines) => lines.filter(({ text }) => text.trim() !== ""));
  if (isHeader && questionColumn.test(words[0]?.text.trim() ?? "")) return;
  for (const asked of answer.length > 0 ? [words] : questionsIn(words)) {
    const [first, ...further] = asked;
    if (first !== undefined)
      reading.drafts.push({ words: [first, ...further], answer: [...answer], ticked: false, depth: 0, isTitle: false });
  }
  if (more.some((cell) => cell.length > 0) || (words.length === 0 && answer.length > 0)) reading.complete = false;
}

function addBlock(reading: QuestionsReading, given: TextBlock): void {
  const asked = withoutFarewell(given.lines);
  if (asked.length < given.lines.length) reading.complete = false;
  const block = { ...given, lines: asked.flatMap(numberedParts).flatMap(askedBetweenSlashes) };
  const answered = answeredBy(block, reading);
  if (answered !== null) answered.answer.push(...block.lines.map((line) => questionLine(line).text));
  else if (isNoQuestion(block, reading)) reading.complete = false;
  else addLines(reading, block);
}

function addLines(reading: QuestionsReading, block: TextBlock): void {
  const isList = !reading.isListed && block.depth === 0 && isListOfNames(block.lines);
  let [untouched, isNamed] = [isAside(reading, block), false];
  let above: VisibleText | undefined;
  const asks = endAsQuestions(block.lines);
  for (const [index, line] of block.lines.entries()) {
    if (isLeft(reading, block, line)) {
      reading.drafts.push(unasked(line, block.depth));
      untouched = block.depth === 0;
      continue;
    }
    if (line.text.trim() === "") continue;
    const read = asTyped(reading, block, line);
    const before = reading.drafts.length;
    const isAnswer = isAnswerBelow(read, isNamed);
    isNamed = isAnswer && read.text.text === "";
    if (isAnswer) addAnswer(reading, read.text);
    else
      addWords(reading, block, {
        read,
        isFirst: index === 0 || untouched,
        isAnew: isList || asksAnew(above, asks[index]),
        isTitle: isTitle(block, line),
      });
    if (!isNamed) above = line;
    untouched &&= !isAnswer && reading.drafts.length === before;
  }
}

/** Whether a line is an answer, or more of one whose name alone stands above it. */
function isAnswerBelow({ kind, text }: QuestionLine, isNamed: boolean): boolean {
  return kind === "answer" || (isNamed && kind === "text" && !endsAsQuestion(text.text));
}

/** A line that is none of the questions: it was struck out, or is said of those above it. */
function isLeft({ isAsked, drafts }: QuestionsReading, { struckLines }: TextBlock, line: VisibleText): boolean {
  return struckLines?.has(line) === true || (isAsked && drafts.length > 0 && isRemark(line.text));
}

function isTitle({ kind, boldLines }: TextBlock, line: VisibleText): boolean {
  return kind === "heading" || boldLines?.has(line) === true;
}

/** A line of a paragraph below its question in bold is the answer, or else the next such question. */
function asTyped(reading: QuestionsReading, block: TextBlock, line: VisibleText): QuestionLine {
  const read = questionLine(line);
  if (read.kind !== "text" || line === block.lines[0] || titleAbove(reading.drafts) === null) return read;
  if (isTitle(block, line)) return endsAsQuestion(line.text) ? { ...read, kind: "question" } : read;
  return mayAsk(line) ? read : { ...read, kind: "answer" };
}

/** Whether a paragraph beside a list of questions is neither a question nor part of the one before. */
function isAside({ isListed }: QuestionsReading, block: TextBlock): boolean {
  return isListed && block.kind === "paragraph" && block.item === null && block.depth === 0;
}

function addAnswer(reading: QuestionsReading, answer: VisibleText): void {
  const draft = reading.drafts.at(-1);
  if (draft === undefined) reading.complete = false;
  else if (answer.text !== "") draft.answer.push(answer);
}

interface TypedLine {
  readonly read: QuestionLine;
  readonly isFirst: boolean;
  readonly isAnew: boolean;
  readonly isTitle: boolean;
}

function addWords(reading: QuestionsReading, block: TextBlock, line: TypedLine): void {
  const { read, isFirst, isAnew } = line;
  const draft = reading.drafts.at(-1);
  const begins = isFirst && (block.kind === "heading" || block.item !== null);
  if (begins && draft !== undefined && block.depth > draft.depth && !endsAsQuestion(read.text.text))
    draft.answer.push(read.text);
  else if (begins || (isFirst && block.depth === 0) || read.kind === "question") begin(reading, block, line);
  else if (draft === undefined || (isAnew && draft.answer.length === 0)) begin(reading, block, line);
  else if (draft.answer.length > 0 || (draft.ticked && isFirst)) draft.answer.push(read.text);
  else continueQuestion(draft, read.text);
}

function begin(reading: QuestionsReading, block: TextBlock, { read, isTitle }: TypedLine): void {
  if (isAside(reading, block) && read.kind !== "question" && !endsAsQuestion(read.text.text)) {
    if (hasWordsOrPictures(read.text.text)) reading.complete = false;
    return;
  }
  const ticked = (read.task ?? block.item?.task) === "done";
  const { question, answer } = answerOnLine(read.text, { isTicked: ticked });
  reading.drafts.push({
    words: [question],
    answer: answer === null ? [] : [answer],
    ticked,
    depth: block.depth,
    isTitle: isTitle && endsAsQuestion(question.text),
  });
}

function continueQuestion(draft: QuestionDraft, line: VisibleText): void {
  const { question, answer } = answerOnLine(line);
  draft.words.push(question);
  if (answer !== null) draft.answer.push(answer);
}
