/** Enough that threads seldom meet at the counter, so few that all end together. */
const claimedAtOnce = 8;

/** A counter that threads share: how many items of a list they have claimed so far. */
export function newClaims(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Shares a list among threads: each is given the next items that no other has claimed, until none is left. */
export function* claims<Item>(counter: Int32Array, items: readonly Item[]): Generator<readonly Item[]> {
  for (;;) {
    const from = Atomics.add(counter, 0, claimedAtOnce);
    if (from >= items.length) return;
    yield items.slice(from, from + claimedAtOnce);
  }
}

/** How many of a list's items the threads have claimed. */
export function claimedOf(counter: Int32Array, { length }: readonly unknown[]): number {
  return Math.min(Atomics.load(counter, 0), length);
}
