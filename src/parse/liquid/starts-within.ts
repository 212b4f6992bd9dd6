import { firstWhere } from "../places/first-where.ts";
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
    const next = firstWhere(reached.length, (index) => (reached[index]?.start ?? 0) > start);
    return start < (reached[next - 1]?.furthest ?? 0);
  };
}
