import { hashInteger } from "./hash-integer.ts";

/** Collects each bigram of one document once. Made once and emptied by `forget`, because making a Set a document costs more than the reading. */
export class DistinctBigrams {
  #codes = new Uint32Array(1 << 12);
  #slots = new Int32Array(1 << 13);
  /** A slot counts only when it was written in the present round. */
  #rounds = new Int32Array(1 << 13);
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

  /** The bigrams that were met first since the last time, in the order they were added; those given before stay known. */
  takeNew(): Uint32Array {
    const taken = this.#codes.slice(this.#given, this.#size);
    this.#given = this.#size;
    return taken;
  }

  /** Forgets all, for the next document. */
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
