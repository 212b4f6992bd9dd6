import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { beginLineAt, blockLine, blockLineStart } from "../../../src/parse/markdown/block-line.ts";

it("is a line without its indentation", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n  나 \n", markdown, {}, []);
  expect([blockLine(state, 0), blockLine(state, 1), blockLine(state, 2)]).toEqual(["가", "나 ", ""]);
});

it("begins where its indentation ends, or with a later character", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n  나 다\n", markdown, {}, []);
  expect(blockLineStart(state, 1)).toBe(4);
  beginLineAt(state, 1, 2);
  expect([blockLineStart(state, 1), blockLine(state, 1)]).toEqual([6, "다"]);
});
