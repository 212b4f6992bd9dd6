import type { Question, QuestionId } from "../../../model/note/question.ts";
import { lettersOf } from "../../../model/text/letters-of.ts";
import { foldCase } from "../../../model/text/spelling.ts";
import { textHash } from "../../../model/text/text-hash.ts";
import type { AskedText } from "./question-draft.ts";

/** Gives each question an id made of its own letters and digits, so that only a change of its words changes it. */
export function identifyQuestions(asked: readonly AskedText[]): Question[] {
  const counts = new Map<QuestionId, number>();
  return asked.map((question) => {
    const id = questionId(question.text);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, ...question };
  });
}

function questionId(text: string): QuestionId {
  const words = lettersOf(foldCase(text));
  return `q-${Number.parseInt(textHash(words), 16).toString(36).padStart(7, "0")}`;
}
