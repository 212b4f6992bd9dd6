import { daysBetween, type StudyDate } from "../date/study-date.ts";
import type { AskedQuestion, PublishedNote } from "../library.ts";
import type { QuestionId } from "./question.ts";

/** How `answers:` names a question: `note-id#question-id`, NFC. */
export type QuestionReference = string;

/** A question's name across notes, in NFC. */
export function questionReference(note: string, question: QuestionId): QuestionReference {
  return `${note}#${question}`.normalize("NFC");
}

/**
 * For each question, the earliest note that names it in `answers:`. `notes` are newest first. A note does not answer
 * its own questions.
 */
export function answeringNotes(notes: readonly PublishedNote[]): ReadonlyMap<QuestionReference, PublishedNote> {
  const answering = new Map<QuestionReference, PublishedNote>();
  for (const published of notes) {
    for (const { value } of published.note.frontMatter.answers) {
      const reference = value.trim().normalize("NFC");
      if (!reference.startsWith(`${published.note.id}#`)) answering.set(reference, published);
    }
  }
  return answering;
}

/**
 * A note's questions in order, each with the note that answers it and the days until `newest`, the site's newest note.
 */
export function questionsOf(
  askedIn: PublishedNote,
  answering: ReadonlyMap<QuestionReference, PublishedNote>,
  newest: StudyDate,
): readonly AskedQuestion[] {
  const daysWaiting = Math.max(daysBetween(askedIn.note.date.value, newest), 0) + 1;
  return askedIn.note.questions.map((question) => ({
    question,
    askedIn,
    answeredIn: answering.get(questionReference(askedIn.note.id, question.id)) ?? null,
    daysWaiting,
  }));
}

/** Whether a question is closed, by its own note or another one. */
export function isAnswered({ question, answeredIn }: AskedQuestion): boolean {
  return question.state === "answered" || answeredIn !== null;
}
