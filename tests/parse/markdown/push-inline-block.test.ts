import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { pushInlineBlock, pushParagraph } from "../../../src/parse/markdown/push-inline-block.ts";

it("pushes a block with one run of inline text, and says on which lines it was typed", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n나\n다", markdown, {}, []);
  pushInlineBlock(state, { name: "dt", tag: "dt", lines: [1, 3], content: "나" });
  expect(state.tokens).toMatchObject([
    { type: "dt_open", tag: "dt", nesting: 1, map: [1, 3] },
    { type: "inline", map: [1, 3], content: "나", children: [], level: 1 },
    { type: "dt_close", tag: "dt", nesting: -1 },
  ]);
});

it("pushes lines as a paragraph, and goes on behind them", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("- 가\n나\n다", markdown, {}, []);
  pushParagraph(state, 0, 2);
  expect(state.tokens.map(({ type, content }) => [type, content])).toEqual([
    ["paragraph_open", ""],
    ["inline", "- 가\n나"],
    ["paragraph_close", ""],
  ]);
  expect(state.line).toBe(2);
});
