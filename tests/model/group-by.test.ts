import { expect, it } from "vitest";
import { groupBy } from "../../src/model/group-by.ts";

it("puts together what has one key, in the order in which it comes", () => {
  const groups = groupBy(["금리", "물가", "금융", "환율"], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ["금", ["금리", "금융"]],
    ["물", ["물가"]],
    ["환", ["환율"]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
