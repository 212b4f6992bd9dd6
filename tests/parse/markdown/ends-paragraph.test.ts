import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { endsParagraph } from "../../../src/parse/markdown/ends-paragraph.ts";

/** Whether the second line would end a paragraph of the first, and whether the state is left as it was. */
function asked(text: string): readonly [boolean, boolean] {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State(text, markdown, {}, []);
  const { parentType } = state;
  return [endsParagraph(state, 1, 2), state.parentType === parentType && state.tokens.length === 0];
}

describe("endsParagraph", () => {
  it.each(["# 둘", "- 둘", "1. 둘", "> 둘", "---"])("is true of %j", (line) => {
    expect(asked(`하나\n${line}`)).toEqual([true, true]);
  });

  it.each(["둘", "2. 둘", "2024. 3. 1", "    # 둘"])("is false of %j, which goes on with the paragraph", (line) => {
    expect(asked(`하나\n${line}`)).toEqual([false, true]);
  });
});
