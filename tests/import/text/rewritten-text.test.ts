import { expect, it } from "vitest";
import { rewrittenText } from "../../../src/import/text/rewritten-text.ts";

it("returns the line of each rewriting afterwards, without deletions", () => {
  const rewritings = [
    { start: 2, end: 3, text: "가\n나\n" },
    { start: 4, end: 5, text: "" },
    { start: 6, end: 9, text: "다" },
    { start: 10, end: 11, text: "라" },
  ];
  const { text, changes } = rewrittenText("0\n2\n4\n6\n8\n0", rewritings);
  expect(text).toBe("0\n가\n나\n\n\n다\n라");
  expect(changes).toEqual([
    { reason: "shortcode-rewritten", line: 2, text: "가\n나" },
    { reason: "shortcode-rewritten", line: 6, text: "다" },
    { reason: "shortcode-rewritten", line: 7, text: "라" },
  ]);
});
