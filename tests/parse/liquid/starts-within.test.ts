import { expect, it } from "vitest";
import { startsWithin } from "../../../src/parse/liquid/starts-within.ts";

it("knows which marks begin inside a stretch, also where stretches overlap", () => {
  const isWithin = startsWithin([
    { start: 5, end: 6 },
    { start: 1, end: 4 },
    { start: 2, end: 3 },
  ]);
  expect([0, 1, 3, 4, 5, 6].map((start) => isWithin({ start }))).toEqual([false, true, true, false, true, false]);
});

it("may be asked of marks in any order, and again", () => {
  const isWithin = startsWithin([{ start: 1, end: 4 }]);
  expect([5, 2, 0, 2].map((start) => isWithin({ start }))).toEqual([false, true, false, true]);
  expect(startsWithin([])({ start: 0 })).toBe(false);
});
