import type { PublishedNote } from "../model/library.ts";
import { textHash } from "../model/text/text-hash.ts";

/** Words per text file: two or three clippings. */
const wordsOfAFile = 2000;
const mostNotesOfAFile = 32;

/**
 * The first note of each text file, ascending. A file starts at a note by its id's hash, on average every so many
 * notes, and where it would grow too long, so that adding, removing or extending a note changes its own file and few
 * others.
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

/** A power of two, so that it seldom changes. */
function notesOfAFile(wordsOfANote: number): number {
  const notes = wordsOfAFile / Math.max(wordsOfANote, 1);
  return Math.min(mostNotesOfAFile, 2 ** Math.max(0, Math.round(Math.log2(notes))));
}
