import { describe, expect, it } from "vitest";
import { rewriteTags } from "../../../src/import/hexo/rewrite-tags.ts";

const rewritten = (text: string) => rewriteTags(text, () => null);

describe("rewriteTags", () => {
  it("writes each tag in Markdown, one within another too", () => {
    const text = [
      "{% blockquote 저자 %}",
      "{% asset_img a.png 그림 %}",
      "{% quote %}",
      "안",
      "{% endquote %}",
      "{% codeblock a.js lang:js %}",
      "x",
      "{% endcodeblock %}",
      "{% endblockquote %}",
      "글 {% note %}",
    ].join("\n");
    expect(rewritten(text).text).toBe(
      [
        "",
        "> ![그림](a.png)",
        "> ",
        "> > 안",
        "> ",
        "> **a.js**",
        ">",
        "> ```js",
        "> x",
        "> ```",
        ">",
        "> — **저자**",
        "",
        "글 {% note %}",
      ].join("\n"),
    );
  });

  it("returns what it wrote, and on which line", () => {
    expect(rewritten("{% code a %}x{% endcode %}\n{% youtube %} {% gist 1 %}").changes).toEqual([
      { reason: "tag-rewritten", line: 1, text: "**a**\n\n```" },
      { reason: "tag-rewritten", line: 5, text: "```" },
      { reason: "tag-rewritten", line: 6, text: "<https://gist.github.com/1>" },
    ]);
  });

  it.each(["---\ntitle: '{% gist 1 %}'\n---\n글", "{% raw %}{% gist 1 %}{% endraw %}", "`{% gist 1 %}`"])(
    "leaves %j as it is",
    (text) => {
      expect(rewritten(text)).toEqual({ text, changes: [] });
    },
  );

  it.each([
    "{% code %}{% endcode %}",
    "{% quote %}",
    "{% endquote %}",
    "{% quote %}\n{% endquote %}\n",
    "{% gist 1 %}",
  ])("reads twenty thousand %j in time that grows with their number", (piece) => {
    expect(rewritten(piece.repeat(20_000)).text.length).toBeGreaterThan(0);
  });
});
