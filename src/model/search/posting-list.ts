/**
 * A posting list as text: the differences of ascending document numbers in groups of five bits, least significant first, one
 * character a group, the upper half of the alphabet saying that more follows. Every character is plain in JSON and in UTF-8.
 */
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
/** Ends each list of a shard; not in the alphabet. */
export const listEnd = ".";

/** Characters that the largest difference, of 32 bits, takes. */
export const mostGroups = 7;

const digits = new Map([...alphabet].map((character, value) => [character, value]));

/** Appends one difference (0 or more) to `bytes` at `end` as ASCII; returns the new end. */
export function writeDifference(bytes: Uint8Array, end: number, difference: number): number {
  let rest = difference;
  let at = end;
  while (rest >= 32) {
    bytes[at] = alphabet.charCodeAt(32 + (rest & 31));
    rest >>>= 5;
    at += 1;
  }
  bytes[at] = alphabet.charCodeAt(rest);
  return at + 1;
}

/** A posting list of its own, where speed does not matter. */
export function postingList(ascending: readonly number[]): string {
  const bytes = new Uint8Array(ascending.length * mostGroups);
  let end = 0;
  let previous = -1;
  for (const document of ascending) {
    end = writeDifference(bytes, end, document - previous - 1);
    previous = document;
  }
  return Array.from(bytes.subarray(0, end), (byte) => String.fromCharCode(byte)).join("");
}

/** The ascending document numbers of a posting list; characters outside the alphabet are a damaged file. */
export function readPostingList(text: string): number[] {
  const documents: number[] = [];
  let previous = -1;
  let difference = 0;
  let shift = 0;
  for (const character of text) {
    const value = digits.get(character);
    if (value === undefined) throw new RangeError(`Not a posting list: ${text.slice(0, 20)}`);
    difference |= (value & 31) << shift;
    shift += 5;
    if (value >= 32) continue;
    previous += difference + 1;
    documents.push(previous);
    difference = 0;
    shift = 0;
  }
  return documents;
}
