import { describe, expect, it } from "vitest";
import { fenceMermaid } from "../../../src/import/text/mermaid-elements.ts";
import { post } from "../../support/blog-in-memory.ts";

const fenced = (body: string) =>
  fenceMermaid({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });

describe("fenceMermaid", () => {
  it.each([
    [
      '글\n\n<div class="mermaid">\ngraph TB\n\n    A[가<br/>나] --> B\n</div>\n\n글',
      "글\n\n```mermaid\ngraph TB\n\n    A[가<br/>나] --> B\n```\n\n글",
    ],
    ['<div class="mermaid" style="a">graph LR; A --&gt; B;</div>', "```mermaid\ngraph LR; A --> B;\n```"],
    ["<pre class='mermaid'>\ngraph LR\n</pre> 글", "```mermaid\ngraph LR\n```\n\n 글"],
  ])("makes code of the drawing in %j", (typed, expected) => {
    const { text, changes } = fenced(typed);
    expect(text).toBe(post(["title: a"], expected));
    expect(changes).toMatchObject([{ reason: "mark-rewritten", text: "```mermaid" }]);
  });

  it.each([
    '```html\n<div class="mermaid">\ngraph LR\n</div>\n```',
    '<center>\n<div class="mermaid">\ngraph LR\n</div>\n</center>',
    '<div class="mermaid">\n<div>글</div>\n</div>',
    '<div class="mermaid">\n</div>',
    '<div class="mermaid">\ngraph LR',
    '<!-- <div class="mermaid">\ngraph LR\n</div> -->',
  ])("leaves %j", (typed) => {
    expect(fenced(typed).changes).toEqual([]);
  });

  it("reads many that are never closed in time that grows with their number", () => {
    expect(fenced('</div>\n<div class="mermaid">\n'.repeat(20_000)).changes).toEqual([]);
  });
});
