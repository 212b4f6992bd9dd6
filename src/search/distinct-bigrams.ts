import { CodeStore } from "./code-store.ts";
import { hashInteger } from "./hash-integer.ts";

/**
 * Collects a document's distinct bigrams. Create once and empty it with `forget`: a new Set per document would cost
 * more than the reading.
 */
export class DistinctBigrams {
  #codes = new Uint32Array(1 << 12);
  #slots = new Int32Array(1 << 13);
  /** A slot counts only if it was written in the current round. */
  #rounds = new Int32Array(1 << 13);
  readonly #store = new CodeStore();
  #round = 1;
  #size = 0;
  #given = 0;

  add(code: number): void {
    const mask = this.#slots.length - 1;
    let slot = hashInteger(code) & mask;
    while (this.#rounds[slot] === this.#round) {
      if (this.#codes[this.#slots[slot] ?? 0] === code) return;
      slot = (slot + 1) & mask;
    }
    this.#rounds[slot] = this.#round;
    this.#slots[slot] = this.#size;
    this.#codes[this.#size] = code;
    this.#size += 1;
    if (this.#size === this.#codes.length) this.#grow();
  }

  /** The bigrams added for the first time since the last call, in order; earlier ones stay known. */
  takeNew(): Uint32Array {
    const taken = this.#store.store(this.#codes.subarray(this.#given, this.#size));
    this.#given = this.#size;
    return taken;
  }

  /** Forgets everything, for the next document. */
  forget(): void {
    this.#size = 0;
    this.#given = 0;
    this.#round += 1;
  }

  #grow(): void {
    const kept = this.#codes;
    this.#codes = new Uint32Array(kept.length * 2);
    this.#slots = new Int32Array(kept.length * 4);
    this.#rounds = new Int32Array(kept.length * 4);
    this.#size = 0;
    for (const code of kept) this.add(code);
  }
}
