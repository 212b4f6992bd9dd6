import { foldWithOffsets } from "./fold.ts";
import { initialsOf } from "./initials.ts";
import type { SearchDocument } from "./search-files.ts";

/** How many first consonants tell a word from the others of a sentence: fewer look through names alone. */
export const openingLength = 3;

/** The first three consonants that the words of a document are found by. */
export interface DocumentOpenings {
  /** Of the words of its title. */
  readonly title: readonly string[];
  /** Of any three syllables of its keywords and tags. */
  readonly names: readonly string[];
  /** Of the words of its summary and questions. */
  readonly own: readonly string[];
}

/** What a document is found by when only first consonants are typed, apart for names and for running words. */
export function documentOpenings(document: SearchDocument): DocumentOpenings {
  return {
    title: wordOpenings(document.title),
    names: [...document.keywords, ...document.tags].flatMap((name) => openings(name).map(({ letters }) => letters)),
    own: ownParts(document).flatMap((part) => part.split(/\s+/u).flatMap(wordOpenings)),
  };
}

/** The student's summary and questions. */
export function ownParts({ parts, ownParts: count }: SearchDocument): readonly string[] {
  return parts.slice(0, count);
}

/** True where no syllable stands before a place: a sentence has so many first consonants that only those of words count. */
export function beginsWord(text: string, at: number): boolean {
  return !/[가-힣]/u.test(text.charAt(at - 1));
}

function wordOpenings(text: string): readonly string[] {
  return openings(text)
    .filter(({ at }) => beginsWord(text, at))
    .map(({ letters }) => letters);
}

interface Opening {
  readonly letters: string;
  readonly at: number;
}

function openings(text: string): readonly Opening[] {
  const { folded, offsets } = foldWithOffsets(initialsOf(text));
  return offsets.flatMap((at, index) => {
    const letters = folded.slice(index, index + openingLength);
    return letters.length === openingLength && /^[ㄱ-ㅎ]+$/u.test(letters) ? [{ letters, at }] : [];
  });
}
