import type { VisibleText } from "../../visible/visible-lines.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { endsSentence } from "../wording/sentence.ts";

/** Whether what each line begins or goes on with ends as a question: a long one continues until it ends. */
export function endAsQuestions(lines: readonly VisibleText[]): readonly boolean[] {
  let isQuestion = false;
  const fromLast = lines.toReversed().map(({ text }) => {
    if (endsAsQuestion(text)) isQuestion = true;
    else if (endsSentence(text)) isQuestion = false;
    return isQuestion;
  });
  return fromLast.reverse();
}

/** The lines of a cell; each line that asks ends a question, if the next one asks too. */
export function questionsIn(lines: readonly VisibleText[]): VisibleText[][] {
  const asked: VisibleText[][] = [];
  const asks = endAsQuestions(lines);
  for (const [index, line] of lines.entries()) {
    if (index > 0 && !asksAnew(lines[index - 1], asks[index])) asked.at(-1)?.push(line);
    else asked.push([line]);
  }
  return asked;
}

/** True where a line that ends as a question is followed only by others that do. */
export function asksAnew(before: VisibleText | undefined, asks: boolean | undefined): boolean {
  return before !== undefined && endsAsQuestion(before.text) && asks === true;
}
