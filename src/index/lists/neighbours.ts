import type { NoteId } from "../../model/address/addresses.ts";
import type { Neighbours, PublishedNote } from "../../model/library.ts";

/** Each note's previous and next note in a list, newest first. */
export function findNeighbours(notes: readonly PublishedNote[]): ReadonlyMap<NoteId, Neighbours> {
  return new Map(
    notes.map(({ note }, position) => [
      note.id,
      { newer: notes[position - 1] ?? null, older: notes[position + 1] ?? null },
    ]),
  );
}
