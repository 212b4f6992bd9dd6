import fc from "fast-check";
import { expect, it } from "vitest";
import { firstWhere } from "../../../src/parse/places/first-where.ts";

it("finds the first index at which a test holds, as looking at each would", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), fc.nat(22), (numbers, least) => {
      const sorted = numbers.toSorted((one, other) => one - other);
      const found = sorted.findIndex((number) => number >= least);
      const first = firstWhere(sorted.length, (index) => (sorted[index] ?? 0) >= least);
      expect(first).toBe(found === -1 ? sorted.length : found);
    }),
  );
});

it("asks of few among many", () => {
  let asked = 0;
  const reached = (index: number): boolean => {
    asked += 1;
    return index >= 700_000;
  };
  expect(firstWhere(1_000_000, reached)).toBe(700_000);
  expect(asked).toBeLessThanOrEqual(20);
});
