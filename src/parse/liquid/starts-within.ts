import { countUpTo } from "../places/count-up-to.ts";
import type { TextRange } from "../places/text-range.ts";

/** Whether a mark begins inside any of some ranges. */
export function startsWithin(ranges: readonly TextRange[]): (mark: Pick<TextRange, "start">) => boolean {
  let furthest = 0;
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  const starts = sorted.map(({ start }) => start);
  const reached = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start }) => start < (reached[countUpTo(starts, start) - 1] ?? 0);
}
