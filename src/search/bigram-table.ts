import { hashInteger } from "./hash-integer.ts";

/**
 * Numbers bigrams in order of first occurrence: an open-addressing hash table of integers, several times faster than a
 * Map of strings.
 */
export class BigramTable {
  #slots = new Int32Array(1 << 16).fill(-1);
  #codes = new Uint32Array(1 << 15);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The bigram with this number. */
  codeAt(number: number): number {
    return this.#codes[number] ?? 0;
  }

  /** A bigram's number, assigned on first use. */
  numberOf(code: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashInteger(code) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number === -1) return this.#add(code, slot);
      if (this.#codes[number] === code) return number;
      slot = (slot + 1) & mask;
    }
  }

  #add(code: number, slot: number): number {
    const number = this.#size;
    this.#size += 1;
    this.#codes[number] = code;
    this.#slots[slot] = number;
    if (this.#size === this.#codes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const codes = new Uint32Array(this.#codes.length * 2);
    codes.set(this.#codes);
    this.#codes = codes;
    this.#slots = new Int32Array(codes.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = hashInteger(codes[number] ?? 0) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
