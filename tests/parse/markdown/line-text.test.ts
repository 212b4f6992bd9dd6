import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { lineText } from "../../../src/parse/markdown/line-text.ts";

it("is a line without its indentation", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n  나 \n", markdown, {}, []);
  expect([lineText(state, 0), lineText(state, 1), lineText(state, 2)]).toEqual(["가", "나 ", ""]);
});
