import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { pushNothing } from "../../../src/parse/markdown/push-nothing.ts";

it("goes behind the lines, and leaves a block without words", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n나\n다", markdown, {}, []);
  pushNothing(state, 0, 2);
  expect(state.line).toBe(2);
  expect(state.tokens).toMatchObject([{ type: "html_block", content: "", children: [], map: [0, 2] }]);
});
