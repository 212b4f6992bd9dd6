import { findForm } from "./find-form.ts";
import { keystrokes } from "./keystrokes.ts";
import type { QueryWord } from "./read-query.ts";

/** A match in a folded text, in UTF-16 units. */
export interface FoldedPlace {
  readonly at: number;
  readonly length: number;
}

/** Every match of a word in a folded text, in any form. */
export function placesOfWord(folded: string, word: QueryWord): readonly FoldedPlace[] {
  return word.forms.flatMap((form) => {
    const find = finderOf(word, form);
    const places: FoldedPlace[] = [];
    for (let place = find(folded, 0); place !== null; place = find(folded, place.at + 1)) places.push(place);
    return places;
  });
}

/** True if a folded text contains a word. Only the last form is tested, since all others contain it. */
export function holdsWord(folded: string, word: QueryWord): boolean {
  return finderOf(word, word.forms.at(-1) ?? word.forms[0])(folded, 0) !== null;
}

type Finder = (folded: string, from: number) => FoldedPlace | null;

function finderOf({ begun }: QueryWord, form: string): Finder {
  if (begun !== undefined) return (folded, from) => findBegun(folded, form, from);
  return (folded, from) => {
    const at = findForm(folded, form, from);
    return at === -1 ? null : { at, length: form.length };
  };
}

/** The first match of a word whose last syllable is unfinished: the text must continue with the same keystrokes. */
function findBegun(folded: string, form: string, from: number): FoldedPlace | null {
  const head = form.slice(0, -1);
  const keys = keystrokes(form.slice(-1));
  for (let at = findForm(folded, head, from); at !== -1; at = findForm(folded, head, at + 1)) {
    const next = at + head.length;
    if (next >= folded.length) return null;
    for (const length of [1, 2])
      if (keystrokes(folded.slice(next, next + length)).startsWith(keys)) return { at, length: head.length + length };
  }
  return null;
}
