/** Two UTF-16 units of folded text in one integer; a single unit stands with `alone` before it. */
export type BigramCode = number;

/** Stands before the only unit of a one-character entry; no folded text holds it. */
const alone = 1;

/** Separates the parts of a document, so that no bigram reaches over. */
export const partEnd = "\n";

/** A number in the place of two letters, because numbers are sorted and packed quickly. */
export function bigramCode(first: number, second: number): BigramCode {
  return ((first << 16) | second) >>> 0;
}

/** Every bigram of a folded text, in reading order, repeated ones too. */
export function bigramsOf(folded: string): BigramCode[] {
  const codes: BigramCode[] = [];
  for (let index = 1; index < folded.length; index += 1)
    codes.push(bigramCode(folded.charCodeAt(index - 1), folded.charCodeAt(index)));
  return codes;
}

/** The entry under which a single unit of a title, keyword or tag is found. */
export function singleCode(unit: number): BigramCode {
  return bigramCode(alone, unit);
}

const privateUse = 0xe000;
const firstLetter = "ㄱ".charCodeAt(0);
const lettersInAll = "ㅎ".charCodeAt(0) - firstLetter + 1;

/** The entry of three first consonants: the first two in one unit that no text has. */
export function openingCode(letters: string): BigramCode {
  const [first = 0, second = 0] = [0, 1].map((index) => letters.charCodeAt(index) - firstLetter);
  return bigramCode(privateUse + first * lettersInAll + second, letters.charCodeAt(2));
}

/** The two characters that name a bigram in a shard. */
export function bigramKey(code: BigramCode): string {
  return String.fromCharCode(code >>> 16, code & 0xffff);
}

/** Which of `count` shards holds a bigram: neighbouring codes are spread by the high bits of a product (Knuth, TAOCP 6.4). */
export function shardOf(code: BigramCode, count: number): number {
  return Math.floor(((Math.imul(code, 0x9e3779b1) >>> 0) / 2 ** 32) * count);
}
