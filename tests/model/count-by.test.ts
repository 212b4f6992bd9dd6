import { expect, it } from "vitest";
import { countBy } from "../../src/model/count-by.ts";

it("counts the items of each key, in the order of the items", () => {
  expect([...countBy(["금리", "환율", "물가", "GDP"], (word) => word.length)]).toEqual([
    [2, 3],
    [3, 1],
  ]);
  expect(countBy([], String).size).toBe(0);
});
