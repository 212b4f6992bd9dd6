import type { AskedQuestion, PublishedNote } from "../../model/library.ts";
import { answeringNotes, isAnswered, questionsOf } from "../../model/note/answers.ts";

/**
 * All questions of the notes (newest first): open ones oldest first, then answered ones newest first; within a note in
 * order.
 */
export function collectQuestions(notes: readonly PublishedNote[]): readonly AskedQuestion[] {
  const answering = answeringNotes(notes);
  const newest = notes[0]?.note.date.value;
  if (newest === undefined) return [];
  const newestFirst = notes.map((askedIn) => questionsOf(askedIn, answering, newest));
  const open = newestFirst.toReversed().flatMap((asked) => asked.filter((question) => !isAnswered(question)));
  const answered = newestFirst.flatMap((asked) => asked.filter(isAnswered));
  return [...open, ...answered];
}
