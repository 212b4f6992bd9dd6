import type { NoteId } from "../model/addresses.ts";
import { isAnswered } from "../model/answers.ts";
import type { AskedQuestion, Library, Term } from "../model/library.ts";
import { shownHighlights } from "../model/shown-highlights.ts";
import type { SiteConfig } from "../model/site-config.ts";
import type { FirstOf, TermDetails } from "../model/term-details.ts";
import { timelineOf } from "./timeline.ts";

const questionsShown = 8;
const passagesShown = 6;

/** Makes what the notes of a term say together; made once for all terms of a library. */
export function termDetailsIn(library: Library, config: Pick<SiteConfig, "articleMode">): (term: Term) => TermDetails {
  const openIn = openQuestionsByNote(library.questions);
  const newest = library.notes[0]?.note.date.value;
  return (term) => ({
    timeline: newest === undefined ? null : timelineOf(term.notes, newest),
    companions: library.companions.get(term) ?? [],
    openQuestions: firstOf(
      term.notes.toReversed().map(({ note }) => openIn.get(note.id) ?? []),
      questionsShown,
    ),
    passages: firstOf(
      term.notes.map((note) => shownHighlights(note.note, config).map((highlight) => ({ highlight, note }))),
      passagesShown,
    ),
  });
}

function openQuestionsByNote(questions: readonly AskedQuestion[]): ReadonlyMap<NoteId, readonly AskedQuestion[]> {
  const byNote = new Map<NoteId, AskedQuestion[]>();
  for (const asked of questions) {
    if (isAnswered(asked)) continue;
    const { id } = asked.askedIn.note;
    const ofNote = byNote.get(id);
    if (ofNote === undefined) byNote.set(id, [asked]);
    else ofNote.push(asked);
  }
  return byNote;
}

function firstOf<Item>(lists: readonly (readonly Item[])[], most: number): FirstOf<Item> {
  const all = lists.flat();
  return { shown: all.slice(0, most), count: all.length };
}
