import type { TextRange } from "../places/text-range.ts";

/** Whether a mark begins inside any of some ranges; call it for marks in order. */
export function startsWithin(ranges: readonly TextRange[]): (mark: Pick<TextRange, "start">) => boolean {
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  let index = 0;
  let reached = 0;
  return ({ start }) => {
    for (let next = sorted[index]; next !== undefined && next.start <= start; next = sorted[index]) {
      reached = Math.max(reached, next.end);
      index += 1;
    }
    return start < reached;
  };
}
