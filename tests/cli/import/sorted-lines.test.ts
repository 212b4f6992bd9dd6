import { describe, expect, it } from "vitest";
import { distinctLines, sortedLines } from "../../../src/cli/import/sorted-lines.ts";

const more = (count: number) => `and ${count}`;
const lines = (sort: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ sort, line: `${sort} ${index}` }));

describe("sortedLines", () => {
  it("keeps the order of the notes while a person can read them all", () => {
    expect(sortedLines([...lines("b", 2), ...lines("a", 1)], more)).toEqual(["  b 0", "  b 1", "  a 0"]);
  });

  it("does not let three hundred of one sort hide the others", () => {
    expect(sortedLines([...lines("address", 300), ...lines("date", 2)], more)).toEqual([
      "  date: 2",
      "    date 0",
      "    date 1",
      "  address: 300",
      "    address 0",
      "    address 1",
      "    address 2",
      "    address 3",
      "    and 296",
    ]);
  });

  it("has as many lines as are told", () => {
    expect(distinctLines([...lines("a", 2), ...lines("a", 2), ...lines("b", 1)])).toEqual([
      ...lines("a", 2),
      ...lines("b", 1),
    ]);
  });

  it("counts a line once, shows forty of a single sort, and ends where there are too many sorts", () => {
    expect(sortedLines([...lines("a", 1), ...lines("a", 1)], more)).toEqual(["  a 0"]);
    expect(sortedLines(lines("a", 50), more)).toHaveLength(41);
    const sorts = Array.from({ length: 500 }, (_, index) => lines(`{{ ${index} }}`, 1)).flat();
    expect(sortedLines(sorts, more).length).toBeLessThan(100);
  });
});
