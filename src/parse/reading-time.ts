/** Characters of Hangul, Han or Kana, and words of other scripts, that a student reads in a minute. */
const eastAsianPerMinute = 500;
const wordsPerMinute = 200;

/** How long a text is. */
export interface TextLength {
  /** Words as Korean counts them (어절): runs between white space that hold a letter or a digit. */
  readonly wordCount: number;
  /** Minutes to read it, at least 1: 한글 by its characters, other scripts by their words. */
  readonly readingMinutes: number;
}

/** Counts both in one pass: it looks at every character of every note. */
export function textLength(text: string): TextLength {
  let wordCount = 0;
  let inWord = false;
  let characters = 0;
  let otherWords = 0;
  let inOther = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSyllable = code >= firstSyllable && code <= lastSyllable;
    const kind = isSyllable ? "east-asian" : (kindsOfAscii[code] ?? kindAt(text, index));
    if (kind === "mark") continue;
    if (kind === "east-asian") characters += 1;
    if (kind === "letter" && !inOther) otherWords += 1;
    inOther = kind === "letter";
    if (kind !== "space" && !inWord) wordCount += 1;
    inWord = kind !== "space";
  }
  const minutes = Math.round(characters / eastAsianPerMinute + otherWords / wordsPerMinute);
  return { wordCount, readingMinutes: Math.max(1, minutes) };
}

/** What a character is to a reader; a mark is whatever is neither space, letter nor digit. */
type Kind = "space" | "letter" | "east-asian" | "mark";

const space = /\s/u;
const eastAsian = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Most of a note is Hangul syllables and ASCII; testing each with a regular expression would cost more than parsing.
 */
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** The kind of the character at a UTF-16 unit that is neither ASCII nor a syllable of Hangul. */
function kindAt(text: string, index: number): Kind {
  const code = text.charCodeAt(index);
  // The second half of a surrogate pair was judged with the first.
  if (code >= 0xdc00 && code <= 0xdfff) return "mark";
  return kindOf(String.fromCodePoint(text.codePointAt(index) ?? code));
}

function kindOf(character: string): Kind {
  if (eastAsian.test(character)) return "east-asian";
  if (letterOrDigit.test(character)) return "letter";
  return space.test(character) ? "space" : "mark";
}

const kindsOfAscii: readonly Kind[] = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));
