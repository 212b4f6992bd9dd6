/**
 * Encodes a posting list: differences of ascending document numbers in groups of five bits, least significant first,
 * one character each; the upper half of the alphabet means more follow. All characters are plain in JSON and UTF-8.
 */
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
/** Ends each list of a shard; not in the alphabet. */
export const listEnd = ".";

/** Characters needed for the largest difference, 32 bits. */
export const mostGroups = 7;

const digits = new Map([...alphabet].map((character, value) => [character, value]));

/** Appends a difference (≥ 0) to `bytes` at `end` as ASCII; returns the new end. */
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

/** A single posting list, where speed does not matter. */
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

/** Decodes a posting list; characters outside the alphabet mean a damaged file. */
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
