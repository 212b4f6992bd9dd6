import { type QuestionReference, questionReference } from "../../model/note/answers.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";

/** Among more questions, a suggestion would be slow and seldom right. */
const mostGuesses = 50;

/**
 * Every `answers:` that names no question of another note. Pass all notes, held back ones too, since a draft's question
 * is a question.
 */
export function findUnknownAnswers(notes: readonly StudyNote[]): readonly Diagnostic[] {
  const askedBy = new Map<string, ReadonlySet<QuestionReference>>(
    notes.map(({ id, questions }) => [id, new Set(questions.map((question) => questionReference(id, question.id)))]),
  );
  return notes.flatMap((note) =>
    note.frontMatter.answers.flatMap(({ value: typed, place }) => {
      const reference = typed.trim().normalize("NFC");
      const [asking = ""] = reference.split("#");
      const known = asking === note.id ? null : askedBy.get(asking);
      if (known?.has(reference)) return [];
      const nearest = known && known.size <= mostGuesses ? nearestOf(reference, known) : null;
      return [diagnose("answer-unknown", { typed, nearest }, { source: note.source, place })];
    }),
  );
}

/** In a note with a single question, no other can be meant. */
function nearestOf(reference: QuestionReference, known: ReadonlySet<QuestionReference>): QuestionReference | null {
  const [only = null] = known;
  return known.size === 1 ? only : nearestSpelling(reference, known);
}
