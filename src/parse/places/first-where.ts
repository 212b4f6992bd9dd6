/**
 * The first index below `length` at which a test holds, or `length` if it holds at none: by halving, so the test must
 * hold at every index behind one at which it does.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
