import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { blockLine } from "../../../src/parse/markdown/block-line.ts";
import { lineSign } from "../../../src/parse/markdown/line-sign.ts";

it("is the first character of a line behind its indentation", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n  나 \n\t: 다\n\n   \n{", markdown, {}, []);
  for (const line of [0, 1, 2, 5]) expect(lineSign(state, line)).toBe(blockLine(state, line).charAt(0));
  expect([0, 1, 2, 5].map((line) => lineSign(state, line))).toEqual(["가", "나", ":", "{"]);
});

it("is a line end, which no block begins with, where a line is empty", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n\n   \n", markdown, {}, []);
  expect([1, 2, 3].map((line) => lineSign(state, line).trim())).toEqual(["", "", ""]);
});
