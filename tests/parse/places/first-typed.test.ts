import { expect, it } from "vitest";
import { firstTyped } from "../../../src/parse/places/first-typed.ts";

it("finds the nearest spelling, and none before the offset", () => {
  const text = "a%20b a b a%20b";
  expect(firstTyped(text, ["a%20b", "a b"], 0)).toEqual({ start: 0, end: 5 });
  expect(firstTyped(text, ["a%20b", "a b"], 1)).toEqual({ start: 6, end: 9 });
  expect(firstTyped(text, ["a%20b", "a b"], 7)).toEqual({ start: 10, end: 15 });
  expect(firstTyped(text, ["a%20b", "a b"], 11)).toBeNull();
});
