import type { TextRange } from "../places/text-range.ts";

/** Whether a mark begins inside any of some ranges. */
export function startsWithin(ranges: readonly TextRange[]): (mark: Pick<TextRange, "start">) => boolean {
  let furthest = 0;
  const reached = ranges
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => {
      furthest = Math.max(furthest, end);
      return { start, furthest };
    });
  return ({ start }) => {
    let [low, high] = [0, reached.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return start < (reached[low - 1]?.furthest ?? 0);
  };
}
