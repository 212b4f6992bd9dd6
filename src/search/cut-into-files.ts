import type { PublishedNote } from "../model/library.ts";
import { textHash } from "../model/text/text-hash.ts";

/** Words of a file of texts: two or three clippings. */
const wordsOfAFile = 2000;
const mostNotesOfAFile = 32;

/**
 * The first note of each file of texts, ascending. A note begins a file by its own name, once in so many notes, and where a
 * file would grow too long: a note that comes, goes or grows changes the file it is in and leaves most others as they are.
 */
export function cutIntoFiles(notes: readonly PublishedNote[]): readonly number[] {
  const words = notes.reduce((sum, { note }) => sum + note.wordCount, 0);
  const ofOneFile = notesOfAFile(words / notes.length);
  const firsts: number[] = [];
  for (const [place, { note }] of notes.entries()) {
    const inFile = place - (firsts.at(-1) ?? -Infinity);
    if (inFile >= 2 * ofOneFile || Number.parseInt(textHash(note.id), 16) % ofOneFile === 0) firsts.push(place);
  }
  return firsts;
}

/** A power of two, so that it seldom becomes another. */
function notesOfAFile(wordsOfANote: number): number {
  const notes = wordsOfAFile / Math.max(wordsOfANote, 1);
  return Math.min(mostNotesOfAFile, 2 ** Math.max(0, Math.round(Math.log2(notes))));
}
