import type { SearchRank } from "../model/search/search-files.ts";
import type { SearchPart } from "./search-parts.ts";

const ranks = ["word", "opening", "title", "names", "own", "text"] as const satisfies readonly SearchRank[];

const bytesOfACode = Uint32Array.BYTES_PER_ELEMENT;

/** A note's part as bytes: its hash, and the codes of each rank in this machine's byte order. */
export function encodePart(part: SearchPart): readonly Uint8Array[] {
  return [Buffer.from(part.hash), ...ranks.map((rank) => bytesOf(part[rank]))];
}

/** The part that `encodePart` was given. Bytes of another form are a `RangeError`. */
export function decodePart([hash, ...codes]: readonly Uint8Array[]): SearchPart {
  if (hash === undefined) throw notOurs();
  const [word, opening, title, names, own, text] = codes.map(codesOf);
  if (word === undefined || opening === undefined || title === undefined) throw notOurs();
  if (names === undefined || own === undefined || text === undefined) throw notOurs();
  return { hash: Buffer.from(hash).toString(), word, opening, title, names, own, text };
}

function notOurs(): RangeError {
  return new RangeError("These bytes are no part of a search index");
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Codes are read where they lie, unless they lie where no number may begin. */
function codesOf(bytes: Uint8Array): Uint32Array {
  const length = bytes.length / bytesOfACode;
  if (bytes.byteOffset % bytesOfACode === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, length);
  return new Uint32Array(new Uint8Array(bytes).buffer, 0, length);
}
