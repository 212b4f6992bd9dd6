import type { VisibleText } from "../visible/visible-lines.ts";
import { endsAsQuestion } from "./question-end.ts";
import { endsSentence } from "./sentence.ts";

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
