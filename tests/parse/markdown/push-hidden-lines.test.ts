import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { isHiddenBlock, pushHiddenLines } from "../../../src/parse/markdown/push-hidden-lines.ts";
import { bodyOf } from "../../support/parse-body.ts";

it("goes behind the lines, and leaves a block without words", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n나\n다", markdown, {}, []);
  pushHiddenLines(state, 0, 2);
  expect(state.line).toBe(2);
  expect(state.tokens).toMatchObject([{ type: "html_block", content: "", children: [], map: [0, 2] }]);
  expect(state.tokens.map(isHiddenBlock)).toEqual([true]);
});

it.each([
  ["%%\n가\n%%", true],
  ["<div>가</div>", false],
  ["가", false],
])("tells such a block from others: %j", (text, isHidden) => {
  expect(bodyOf(text).tokens.slice(0, 1).map(isHiddenBlock)).toEqual([isHidden]);
});
