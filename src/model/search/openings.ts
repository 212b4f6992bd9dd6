import { foldWithOffsets } from "./fold.ts";
import { initialsOf } from "./initials.ts";
import type { SearchDocument } from "./search-files.ts";

/** How many first consonants identify a word in a sentence; fewer only match names. */
export const openingLength = 3;

/** The groups of three first consonants by which a document is found. */
export interface DocumentOpenings {
  /** From the words of its title. */
  readonly title: readonly string[];
  /** From any three syllables of its keywords and tags. */
  readonly names: readonly string[];
  /** From the words of its summary and questions. */
  readonly own: readonly string[];
}

/** What a document is found by if only first consonants are typed, separately for names and sentences. */
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

/** True if no syllable precedes an offset: in a sentence, only words' first consonants count. */
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

/** Every three first consonants in a row. What folding leaves out, such as a space, does not part them. */
function openings(text: string): readonly Opening[] {
  // No syllable is shorter than a unit, however it is spelt.
  if (text.length < openingLength) return [];
  const found: Opening[] = [];
  const starts: number[] = [];
  let row = "";
  let at = 0;
  for (const letter of initialsOf(text)) {
    if (isConsonant(letter)) {
      row += letter;
      starts.push(at);
      if (row.length >= openingLength)
        found.push({ letters: row.slice(-openingLength), at: starts.at(-openingLength) ?? at });
    } else if (foldWithOffsets(letter).folded !== "") row = "";
    at += letter.length;
  }
  return found;
}

/** Folding leaves these as they are, and makes them of no other letter. */
function isConsonant(letter: string): boolean {
  return letter >= "ㄱ" && letter <= "ㅎ";
}
