import { expect, it } from "vitest";
import { pageSizeOf } from "../../../src/import/blog/page-size.ts";

it.each([
  ["7", 7],
  ["0", null],
  ["1001", null],
  ["all", null],
])("takes %j for the size of a page where a list can have it", (typed, size) => {
  expect(pageSizeOf(typed)).toBe(size);
});
