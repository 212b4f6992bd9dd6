import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { blockLine } from "../../../src/parse/markdown/block-line.ts";

it("is a line without its indentation", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n  나 \n", markdown, {}, []);
  expect([blockLine(state, 0), blockLine(state, 1), blockLine(state, 2)]).toEqual(["가", "나 ", ""]);
});
