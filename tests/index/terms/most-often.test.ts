import { expect, it } from "vitest";
import { mostOften } from "../../../src/index/terms/most-often.ts";

it("finds the most frequent value, the first on a tie", () => {
  expect(mostOften(["한경", "한국경제", "한국경제"])).toBe("한국경제");
  expect(mostOften(["한경", "한국경제"])).toBe("한경");
});

it("finds none in an empty list", () => {
  expect(mostOften([])).toBeNull();
});
