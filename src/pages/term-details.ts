import { groupBy } from "../model/group-by.ts";
import type { Library, PublishedNote, Term } from "../model/library.ts";
import { isAnswered } from "../model/note/answers.ts";
import type { FirstOf, TermDetails } from "../model/page/term-details.ts";
import { timelineOf } from "./timeline.ts";

const questionsShown = 8;
const passagesShown = 6;

/** Summarises a term's notes; create it once for all terms of a library. */
export function termDetailsIn(library: Library): (term: Term) => TermDetails {
  const openIn = groupBy(
    library.questions.filter((asked) => !isAnswered(asked)),
    ({ askedIn }) => askedIn.note.id,
  );
  const newest = library.notes[0]?.note.date.value;
  return (term) => {
    const questions = firstOf(term.notes.toReversed(), questionsShown, ({ note }) => openIn.get(note.id) ?? []);
    const marked = firstOf(term.notes, passagesShown, ({ note }) => note.highlights);
    return {
      timeline: newest === undefined ? null : timelineOf(term.notes, newest),
      companions: library.companions.get(term) ?? [],
      openQuestions: { ...questions, shown: questions.shown.map(([, asked]) => asked) },
      passages: { ...marked, shown: marked.shown.map(([note, highlight]) => ({ highlight, note })) },
    };
  };
}

/** Takes the first few and only counts the rest: a note may have thousands, under thousands of terms. */
function firstOf<Item>(
  notes: readonly PublishedNote[],
  most: number,
  itemsOf: (note: PublishedNote) => readonly Item[],
): FirstOf<readonly [PublishedNote, Item]> {
  const shown: (readonly [PublishedNote, Item])[] = [];
  let count = 0;
  for (const note of notes) {
    const items = itemsOf(note);
    count += items.length;
    if (shown.length < most) shown.push(...items.slice(0, most - shown.length).map((item) => [note, item] as const));
  }
  return { shown, count };
}
