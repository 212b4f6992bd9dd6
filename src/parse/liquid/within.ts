import type { Stretch } from "./code-stretches.ts";

/** Whether a mark begins inside one of some stretches; asked of marks in order. */
export function within(stretches: readonly Stretch[]): (mark: Pick<Stretch, "start">) => boolean {
  const sorted = stretches.toSorted((one, other) => one.start - other.start);
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
