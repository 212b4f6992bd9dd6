import { groupBy } from "../../model/group-by.ts";
import type { Library, PublishedNote, Term } from "../../model/library.ts";
import { isAnswered } from "../../model/note/answers.ts";
import type { FirstAndRest, TermDetails } from "../../model/page/term-details.ts";
import { timelineOf } from "../charts/timeline.ts";

const questionsShown = 8;
const passagesShown = 6;
const meaningsShown = 3;

/** More than this would make every page of a term as long as its notes: a note may have thousands of passages. */
const mostListed = 200;

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
      meanings: firstAndRest(library.meaningsOf.get(term) ?? [], meaningsShown),
      companions: library.companions.get(term) ?? [],
      openQuestions: ofEach(questions, ([, asked]) => asked),
      passages: ofEach(marked, ([note, highlight]) => ({ highlight, note })),
    };
  };
}

/** Takes the first few, and the rest if it is short: a note may have thousands, under thousands of terms. */
function firstOf<Item>(
  notes: readonly PublishedNote[],
  most: number,
  itemsOf: (note: PublishedNote) => readonly Item[],
): FirstAndRest<readonly [PublishedNote, Item]> {
  const count = notes.reduce((sum, note) => sum + itemsOf(note).length, 0);
  const taken = count > mostListed ? most : count;
  const items: (readonly [PublishedNote, Item])[] = [];
  for (const note of notes) {
    if (items.length === taken) break;
    items.push(
      ...itemsOf(note)
        .slice(0, taken - items.length)
        .map((item) => [note, item] as const),
    );
  }
  return { shown: items.slice(0, most), rest: items.slice(most), count };
}

function firstAndRest<Item>(items: readonly Item[], most: number): FirstAndRest<Item> {
  const count = items.length;
  return { shown: items.slice(0, most), rest: count > mostListed ? [] : items.slice(most), count };
}

function ofEach<Item, Made>(
  { shown, rest, count }: FirstAndRest<Item>,
  make: (item: Item) => Made,
): FirstAndRest<Made> {
  return { shown: shown.map(make), rest: rest.map(make), count };
}
