import { expect, it } from "vitest";
import { endOfLine } from "../../src/check/end-of-line.ts";

it.each([
  ["가나\n다", 2],
  ["가나\r\n다", 2],
  ["가나\r다", 2],
  ["가나", 2],
  ["", 0],
])("ends the first line of %j at %i", (text, end) => {
  expect(endOfLine(text, 0)).toBe(end);
});

it("looks from an offset on", () => {
  expect(endOfLine("가\n나다\n", 3)).toBe(4);
});
