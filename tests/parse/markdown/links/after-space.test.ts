import { expect, it } from "vitest";
import { afterSpace } from "../../../../src/parse/markdown/links/after-space.ts";

it.each([
  ["a", 0, 0],
  [" \t\n a", 0, 4],
  ["a  b", 1, 3],
  ["a ", 1, 2],
  ["a\u00a0b", 1, 1],
])("skips spaces, tabs and line ends of %j from %i: %i", (text, position, expected) => {
  expect(afterSpace(text, position)).toBe(expected);
});
