/** Two UTF-16 units of folded text as one integer; a single unit is preceded by `alone`. */
export type BigramCode = number;

/** Precedes the unit of a one-character entry; never occurs in folded text. */
const alone = 1;

/** Separates a document's parts, so that no bigram spans two. */
export const partEnd = "\n";

/** A number instead of two letters, since numbers sort and pack quickly. */
export function bigramCode(first: number, second: number): BigramCode {
  return ((first << 16) | second) >>> 0;
}

/** Every bigram of a folded text, in order, repeats included. */
export function bigramsOf(folded: string): BigramCode[] {
  const codes: BigramCode[] = [];
  for (let index = 1; index < folded.length; index += 1)
    codes.push(bigramCode(folded.charCodeAt(index - 1), folded.charCodeAt(index)));
  return codes;
}

/** The entry for a single unit of a title, keyword or tag. */
export function singleCode(unit: number): BigramCode {
  return bigramCode(alone, unit);
}

const privateUse = 0xe000;
const firstLetter = "ㄱ".charCodeAt(0);
const lettersInAll = "ㅎ".charCodeAt(0) - firstLetter + 1;

/** The entry for three first consonants: the first two are packed into a unit no text contains. */
export function openingCode(letters: string): BigramCode {
  const [first = 0, second = 0] = [0, 1].map((index) => letters.charCodeAt(index) - firstLetter);
  return bigramCode(privateUse + first * lettersInAll + second, letters.charCodeAt(2));
}

/** Precedes no opening of three consonants, which begin below. */
const privateUseOfLatin = 0xf000;

/** The entry for two Latin letters at the start of a word: the first is moved to a unit no text contains. */
export function latinCode(letters: string): BigramCode {
  return bigramCode(privateUseOfLatin + letters.charCodeAt(0), letters.charCodeAt(1));
}

/** The two characters that name a bigram in a shard. */
export function bigramKey(code: BigramCode): string {
  return String.fromCharCode(code >>> 16, code & 0xffff);
}

/**
 * Which of `count` shards holds a bigram; multiplication spreads neighbouring codes by their high bits (Knuth, TAOCP
 * 6.4).
 */
export function shardOf(code: BigramCode, count: number): number {
  return Math.floor(((Math.imul(code, 0x9e3779b1) >>> 0) / 2 ** 32) * count);
}
