import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { indentOf, isIndentedAsCode, mayBeginBlock } from "../../../src/parse/markdown/line-indent.ts";

/** The second line of a text as a block sees it whose container is indented by `container` columns. */
function secondLine(text: string, container = 0) {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State(`가\n${text}`, markdown, {}, []);
  state.blkIndent = container;
  return { indent: indentOf(state, 1), isCode: isIndentedAsCode(state, 1), mayBegin: mayBeginBlock(state, 1) };
}

describe("the indentation of a line", () => {
  it.each(["나", " 나", "   나"])("lets a block begin up to three columns in: %j", (line) => {
    expect(secondLine(line)).toMatchObject({ isCode: false, mayBegin: true });
  });

  it.each(["    나", "\t나"])("is that of code from four columns on: %j", (line) => {
    expect(secondLine(line)).toEqual({ indent: 4, isCode: true, mayBegin: false });
  });

  it("counts from the container, and lets no block begin outside it", () => {
    expect(secondLine("    나", 2)).toEqual({ indent: 2, isCode: false, mayBegin: true });
    expect(secondLine(" 나", 2)).toEqual({ indent: -1, isCode: false, mayBegin: false });
  });
});
