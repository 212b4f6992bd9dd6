import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { pushInlineBlock } from "../../../src/parse/markdown/push-inline-block.ts";

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
