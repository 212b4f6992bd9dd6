import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import { isQuoted, type TextBlock } from "../blocks/value-block.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { endsSentence } from "../wording/sentence.ts";
import { type QuestionDraft, titleAbove } from "./question-draft.ts";
import { questionLine } from "./question-line.ts";

const wonders = /궁금|의문|모르|헷갈|싶[다어음은]|알아|찾아|공부|조사|확인|필요|[봐해]야/u;

/** Whether a line asks something or says that its writer does not know. */
export function mayAsk({ text }: VisibleText): boolean {
  return wonders.test(text) || /[?？]/u.test(text) || endsAsQuestion(text);
}

/** `시장이 먼저 반영한다. (7/3 찾아봄)`, without when or where it was found. */
function withoutAside(line: VisibleText): VisibleText {
  const aside = /(?<=[.。])\s*[(（][^()（）?？]{1,40}[)）]\s*$/u.exec(line.text);
  return aside === null ? line : sliceVisible(line, 0, aside.index);
}

/**
 * Whether a paragraph only states something, `그래서 쓰는 것이다.`: among others that ask, it is no question, and below one in
 * a heading or in bold it is the answer.
 */
export function onlyStates({ kind, item, lines }: TextBlock): boolean {
  if (kind !== "paragraph" || item !== null) return false;
  const said = lines.filter(({ text }) => text.trim() !== "");
  const isText = said.every((line) => questionLine(line).kind === "text");
  const stated = said.map((line) => (line === said.at(-1) ? withoutAside(line) : line));
  return isText && endsSentence(stated.at(-1)?.text ?? "") && !stated.some(mayAsk);
}

/** What may be answered, and whether a quote may do so. */
interface AskedAbove {
  readonly drafts: readonly QuestionDraft[];
  readonly quotesAnswer: boolean;
}

/** The question right above that a block answers: a quote any, a paragraph that only states something one in bold. */
export function answeredBy(block: TextBlock, { drafts, quotesAnswer }: AskedAbove): QuestionDraft | null {
  if (quotesAnswer && isQuoted(block) && !block.lines.some(mayAsk)) return drafts.at(-1) ?? null;
  return onlyStates(block) ? titleAbove(drafts) : null;
}

/** Whether a line of a block ends as a question. */
export function isAnyAsked({ lines }: TextBlock): boolean {
  return lines.some(({ text }) => endsAsQuestion(text));
}

/** True for `추가 조사`, a name of what is to be found out as well as of what was. */
export function namesFindings(label: string): boolean {
  return /^추가\s*조사(?:\s*내용)?$/u.test(label);
}

/** How the questions around a block are typed, and whether findings may stand among them. */
interface AskedAround {
  readonly isListed: boolean;
  readonly isAsked: boolean;
  readonly isFound: boolean;
}

/** Whether a block is no question, as it only states something beside others that ask, or is what was found out. */
export function isNoQuestion(block: TextBlock, { isFound, isListed, isAsked }: AskedAround): boolean {
  if (isFound) return block.depth < 2 && onlyStates({ ...block, item: null });
  return !isListed && isAsked && block.depth === 0 && onlyStates(block);
}
