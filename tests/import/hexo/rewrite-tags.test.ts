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

  it.each([
    [
      '<p align="center">\n{% asset_img a.png 한 <글> %}\n</p>',
      '<p align="center">\n<img src="a.png" alt="한 &lt;글&gt;">\n</p>',
    ],
    [
      "<center>{% img /a.png %}</center>\n\n{% img /a.png %}",
      '<center><img src="/a.png" alt=""></center>\n\n![](/a.png)',
    ],
    [
      "<div>\n{% btn 'https://a.kr/?a=1&b', 가*나 %}\n</div>\n{% btn /b/, 다 %}",
      '<div>\n<a href="https://a.kr/?a=1&amp;b">가*나</a>\n</div>\n[다](/b/)',
    ],
    [
      "<td>{% gist 1 %}{% label 나*다 red %}</td>",
      '<td><a href="https://gist.github.com/1">https://gist.github.com/1</a>나*다</td>',
    ],
    ["<div>\n\n{% img /a.png %}\n\n</div>", "<div>\n\n![](/a.png)\n\n</div>"],
    ['<div markdown="1">\n{% img /a.png %}\n</div>', '<div markdown="1">\n![](/a.png)\n</div>'],
  ])("writes HTML inside an element of HTML, where Markdown is not read: %j", (text, written) => {
    expect(rewritten(text).text).toBe(written);
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
