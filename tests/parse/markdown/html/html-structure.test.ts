import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { htmlStructure, structureLine } from "../../../../src/parse/markdown/html/html-structure.ts";

/** The names of the elements that are open before each line of a text. */
function openBefore(text: string): readonly string[] {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State(text, markdown, {}, []);
  const structure = htmlStructure(state, 0, state.lineMax);
  return text.split("\n").map((_, line) => {
    const names: string[] = [];
    for (let element = structureLine(structure, line).before; element !== null; element = element.parent) {
      names.unshift(`${element.name}${element.closeLine ?? "?"}`);
    }
    return names.join(" ");
  });
}

describe("htmlStructure", () => {
  it("knows what is open at each line, across blank lines", () => {
    expect(openBefore("<div>\n  <TABLE>\n\n가\n\n</table>\n</div>\n나")).toEqual([
      "",
      "div6",
      "div6 table5",
      "div6 table5",
      "div6 table5",
      "div6 table5",
      "div6",
      "",
    ]);
  });

  it("closes with an element what is open in it, and leaves unclosed elements open", () => {
    expect(openBefore("<section><ul>\n<li>가\n</ul>\n</b>")).toEqual([
      "",
      "section? ul2",
      "section? ul2 li2",
      "section?",
    ]);
  });

  it("takes no tag from code, comments and <pre>", () => {
    expect(openBefore("<div>\n```\n<p>\n```\n`<p>`<!--\n<p> --><pre>\n<p></pre>\n</div>\n    <div>\n가").at(-1)).toBe(
      "",
    );
    expect(openBefore("<div>\n~~~~\n~~~\n</div>").at(-1)).toBe("div?");
  });

  it("knows which elements kramdown reads Markdown in", () => {
    const markdown = new MarkdownIt();
    const state = new markdown.block.State('<div markdown="1">\n<div>', markdown, {}, []);
    const { lines } = htmlStructure(state, 0, state.lineMax);
    expect(lines.map(({ after }) => after?.readsMarkdown)).toEqual([true, false]);
    expect(structureLine(htmlStructure(state, 1, state.lineMax), 7)).toEqual({
      before: null,
      after: null,
      endOfTags: 0,
      verbatim: null,
    });
  });
});
