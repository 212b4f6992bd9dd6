import { describe, expect, it } from "vitest";
import { yearLastDays } from "../../../../src/parse/front-matter/fields/year-last-days.ts";

describe("A date with its year at the end", () => {
  it.each([
    ["11/25/2026", ["2026-11-25"]],
    ["25.11.2026", ["2026-11-25"]],
    ["1/2/2026", ["2026-01-02", "2026-02-01"]],
    ["02-02-2026 09:00", ["2026-02-02"]],
    ["02/30/2026", []],
    ["2026-11-25", []],
    ["11/25", []],
    ["11/25/20261", []],
  ])("%s may mean %j", (text, days) => {
    expect(yearLastDays(text)).toEqual(days);
  });
});
