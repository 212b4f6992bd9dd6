import { expect, it } from "vitest";
import { limitedLines } from "../../../src/cli/import/limited-lines.ts";

const style = { indent: "  ", more: (count: number) => `and ${count}` };
const lines = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

it("shows forty lines and counts the rest, but never counts one alone", () => {
  expect(limitedLines(["a", "\u001b[31mb"], style)).toEqual(["  a", "  ␛[31mb"]);
  expect(limitedLines(lines(41), style)).toHaveLength(41);
  expect(limitedLines(lines(42), style).slice(39)).toEqual(["  39", "  and 2"]);
});
