import fc from "fast-check";
import { expect, it } from "vitest";
import { textAhead } from "../../../src/parse/markdown/text-ahead.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

it("finds what indexOf finds, in whatever order it is asked", () => {
  const text = fc.string({ unit: fc.constantFrom("-", ">", "a") });
  fc.assert(
    fc.property(text, fc.array(fc.nat(30)), (text, offsets) => {
      const ahead = textAhead(text, "->");
      const found = offsets.map((from) => text.indexOf("->", from));
      expect(offsets.map(ahead)).toEqual(found.map((index) => (index === -1 ? null : index)));
    }),
  );
});

it.each(["", "->"])("looks through a text once for many openings (%j behind them)", (end) => {
  const cost = costGrowth((size) => {
    const text = "a".repeat(size) + end;
    const ahead = textAhead(text, "->");
    for (let from = 0; from < size; from += 1) ahead(from);
  }, 100_000);
  expect(cost).toBeLessThan(nearlyLinear);
});
