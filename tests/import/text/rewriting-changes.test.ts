import { expect, it } from "vitest";
import { changesOf } from "../../../src/import/text/rewriting-changes.ts";

it("returns the line of each rewriting afterwards, without deletions", () => {
  const rewritings = [
    { start: 2, end: 3, text: "가\n나\n" },
    { start: 4, end: 5, text: "" },
    { start: 6, end: 9, text: "다" },
    { start: 10, end: 11, text: "라" },
  ];
  expect(changesOf("0\n2\n4\n6\n8\n0", rewritings)).toEqual([
    { reason: "shortcode-rewritten", line: 2, text: "가\n나" },
    { reason: "shortcode-rewritten", line: 6, text: "다" },
    { reason: "shortcode-rewritten", line: 7, text: "라" },
  ]);
});
