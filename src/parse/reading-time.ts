/** Characters of Hangul, Han or Kana, and words of other scripts, that a student reads in a minute. */
const eastAsianPerMinute = 500;
const wordsPerMinute = 200;

const eastAsian = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words as Korean counts them (어절): stretches between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes to read a text, at least 1: 한글 by its characters, other scripts by their words. */
export function readingMinutes(text: string): number {
  const characters = text.match(eastAsian)?.length ?? 0;
  const words = countWords(text.replace(eastAsian, " "));
  return Math.max(1, Math.round(characters / eastAsianPerMinute + words / wordsPerMinute));
}
