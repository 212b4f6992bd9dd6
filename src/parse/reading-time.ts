/** Characters of Hangul, Han or Kana, and words of other scripts, that a student reads in a minute. */
const eastAsianPerMinute = 500;
const wordsPerMinute = 200;

/** Words as Korean counts them (어절): runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindAt(text, index);
    if (kind === "space") inWord = false;
    else if (!inWord && kind !== "mark") {
      inWord = true;
      words += 1;
    }
  }
  return words;
}

/** Minutes to read a text, at least 1: 한글 by its characters, other scripts by their words. */
export function readingMinutes(text: string): number {
  let characters = 0;
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindAt(text, index);
    if (kind === "east-asian") characters += 1;
    if (kind === "letter" && !inWord) words += 1;
    if (kind !== "mark") inWord = kind === "letter";
  }
  return Math.max(1, Math.round(characters / eastAsianPerMinute + words / wordsPerMinute));
}

/** What the character at a UTF-16 unit is to a reader; a mark is whatever is neither space, letter nor digit. */
type Kind = "space" | "letter" | "east-asian" | "mark";

const space = /\s/u;
const eastAsian = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Most of a note is Hangul syllables and ASCII; testing each with a regular expression would cost more than parsing.
 */
function kindAt(text: string, index: number): Kind {
  const code = text.charCodeAt(index);
  if (code >= 0xac00 && code <= 0xd7a3) return "east-asian";
  if (code < kindsOfAscii.length) return kindsOfAscii[code] ?? "mark";
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
