/** How many Latin letters are too few to be looked for inside words: `AI` is in `raise`. */
const mostLetters = 3;

/** Where a Latin word of two letters or more begins; `AI` begins one in `OpenAI`, too. */
const openings = /(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))(?=([A-Za-z]{2})([A-Za-z])?)/g;
const fullWidthLatin = /[\uFF21-\uFF5A]/;

/** True for a folded word of two or three Latin letters, which readers mean as the beginning of a word. */
export function isShortLatin(word: string): boolean {
  return word.length <= mostLetters && /^[a-z]{2,}$/.test(word);
}

/** True unless an offset is inside a Latin word. */
export function beginsLatinWord(text: string, at: number): boolean {
  const [before, first] = [text.charAt(at - 1), text.charAt(at)];
  return !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(first));
}

/** The first two letters of a Latin word. */
export interface LatinOpening {
  /** In lower case. */
  readonly letters: string;
  /** Whether it has no more letters. */
  readonly isWhole: boolean;
}

/** How each Latin word of a text begins. */
export function latinOpenings(text: string): readonly LatinOpening[] {
  const narrow = fullWidthLatin.test(text) ? text.normalize("NFKC") : text;
  return Array.from(narrow.matchAll(openings), ([, letters = "", third]) => ({
    letters: letters.toLowerCase(),
    isWhole: third === undefined,
  }));
}
