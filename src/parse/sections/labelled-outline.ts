import type { NamedHeading } from "../article/named-heading.ts";

/**
 * How deep a note's headings are, for an article that a label names (`**기사**`): such a label has no level to compare
 * them with, and a heading deeper than the writer's own may divide the article.
 */
export interface LabelledOutline {
  /** Whether a heading without a section's name is deeper than all that are the writer's. */
  readonly isDeeperThanAll: (level: number) => boolean;
  /** The same for one with such a name: a higher one comes later, or all the others are higher. */
  readonly isDeeperThanOthers: (heading: NamedHeading) => boolean;
}

/** Reads the named headings of a note once: those above which no later one stands are surely the writer's. */
export function labelledOutline(headings: readonly NamedHeading[]): LabelledOutline {
  const outranked = new Set<number>();
  let highest = Number.POSITIVE_INFINITY;
  let [deepest, second] = [0, 0];
  for (const { start, form } of headings.toReversed()) {
    if (form.level > highest) outranked.add(start);
    else [deepest, second] = twoDeepest(form.level, deepest, second);
    highest = Math.min(highest, form.level);
  }
  return {
    isDeeperThanAll: (level) => deepest > 0 && level > deepest,
    isDeeperThanOthers: ({ start, form }) => outranked.has(start) || (second > 0 && form.level > second),
  };
}

function twoDeepest(level: number, deepest: number, second: number): [number, number] {
  return level > deepest ? [level, deepest] : [deepest, Math.max(second, level)];
}
