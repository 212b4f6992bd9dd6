import type { VisibleText } from "../../visible/visible-lines.ts";
import type { TextBlock } from "../blocks/value-block.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { endsSentence } from "../wording/sentence.ts";
import { questionLine } from "./question-line.ts";

const wonders = /궁금|의문|모르|헷갈|싶[다어음은]|알아|찾아|공부|조사|확인|필요|[봐해]야/u;

/** Whether a line asks something or says that its writer does not know. */
export function mayAsk({ text }: VisibleText): boolean {
  return wonders.test(text) || /[?？]/u.test(text) || endsAsQuestion(text);
}

/**
 * Whether a paragraph only states something, `그래서 쓰는 것이다.`: among others that ask, it is no question, and below one in
 * a heading or in bold it is the answer.
 */
export function onlyStates({ kind, item, lines }: TextBlock): boolean {
  if (kind !== "paragraph" || item !== null) return false;
  const said = lines.filter(({ text }) => text.trim() !== "");
  const isText = said.every((line) => questionLine(line).kind === "text");
  return isText && endsSentence(said.at(-1)?.text ?? "") && !said.some(mayAsk);
}
