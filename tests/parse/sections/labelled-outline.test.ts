import { describe, expect, it } from "vitest";
import type { NamedHeading } from "../../../src/parse/article/named-heading.ts";
import { labelledOutline } from "../../../src/parse/sections/labelled-outline.ts";

function headings(...levels: readonly number[]): readonly NamedHeading[] {
  return levels.map((level, start) => ({
    start,
    form: { level, underlined: false, numbered: false },
    roles: ["summary"],
  }));
}

function deeper(...levels: readonly number[]): readonly boolean[] {
  const all = headings(...levels);
  const { isDeeperThanOthers } = labelledOutline(all);
  return all.map((heading) => isDeeperThanOthers(heading));
}

describe("labelledOutline", () => {
  it("takes for the article's a named heading above a higher one, or deeper than all the others", () => {
    expect(deeper(4, 2, 2)).toEqual([true, false, false]);
    expect(deeper(4, 3, 2)).toEqual([true, true, false]);
    expect(deeper(2, 4)).toEqual([false, true]);
    expect(deeper(1, 3, 3)).toEqual([false, false, false]);
    expect(deeper(4)).toEqual([false]);
  });

  it("compares a heading without such a name with those that are surely the writer's", () => {
    expect(labelledOutline(headings(4, 2)).isDeeperThanAll(4)).toBe(true);
    expect(labelledOutline(headings(4, 2)).isDeeperThanAll(2)).toBe(false);
    expect(labelledOutline([]).isDeeperThanAll(4)).toBe(false);
  });
});
