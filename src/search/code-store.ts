import { mappedMemory } from "../model/mapped-memory.ts";

/** Numbers of four bytes each. */
const codesInAPiece = 1 << 18;

/**
 * Keeps the codes of the bigrams that documents hold (`distinct-bigrams.ts`) until the index's shards are made of them
 * (`search-shards.ts`), in few large pieces of memory: tens of thousands of small lists take a third more.
 */
export class CodeStore {
  #free = new Uint32Array();

  /** Gives a copy of these codes that nothing else changes. */
  store(codes: Uint32Array): Uint32Array {
    if (codes.length > this.#free.length) this.#free = newPiece(Math.max(codes.length, codesInAPiece));
    const stored = this.#free.subarray(0, codes.length);
    this.#free = this.#free.subarray(codes.length);
    stored.set(codes);
    return stored;
  }
}

function newPiece(length: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(mappedMemory(length * Uint32Array.BYTES_PER_ELEMENT), 0, length);
}
