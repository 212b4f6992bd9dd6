import { describe, expect, it } from "vitest";
import { rewriteWordpress } from "../../../src/import/wordpress/rewrite-shortcodes.ts";
import { post } from "../../support/blog-in-memory.ts";

function rewritten(body: string) {
  return rewriteWordpress({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

const player = (id: string): string =>
  `<iframe src="https://www.youtube-nocookie.com/embed/${id}" title="YouTube" width="560" height="315" allowfullscreen></iframe>`;

describe("rewriteWordpress", () => {
  it.each([
    [
      '\\[caption id="attachment\\_12" align="aligncenter" width="300"\\][![환율](images/a.png)](b.png) 지난해의 _환율_\\[/caption\\]',
      '<figure markdown="1">[![환율](images/a.png)](b.png)<figcaption>지난해의 _환율_</figcaption></figure>',
    ],
    [
      '글 [caption width="3" caption="금리 < 물가"]![](a.png)[/caption] 뒤',
      '글 \n\n<figure markdown="1">![](a.png)<figcaption>금리 &lt; 물가</figcaption></figure>\n\n 뒤',
    ],
    ['[caption width="3"]<a href="b.png"><img src="a.png" /></a>[/caption]', '<a href="b.png"><img src="a.png" /></a>'],
    ["[caption]![](a.png){.alignright\n.wp-image-1}첫째\n\n둘째\n[/caption]", "![](a.png)\n\n첫째\n\n둘째"],
    [
      "<p>[caption]<img src='a.png'> 글[/caption]</p>",
      "<p><figure><img src='a.png'><figcaption>글</figcaption></figure></p>",
    ],
    ['\\[code language="PHP"\\] if (\\$a\\[1\\]) { b\\_c(); } \\[/code\\]', "```php\nif ($a[1]) { b_c(); }\n```"],
    ["[sourcecode lang='js']\na &lt; b\n```\n[/sourcecode]", "````js\na < b\n```\n````"],
    ["<p>[code]<br />\na &lt; b<br />\n[/code]</p>", "<p><pre><code>a &lt; b</code></pre></p>"],
    ["[youtube https://www.youtube.com/watch?v=abcdefghijk&amp;t=3]", player("abcdefghijk")],
    ["[youtube=http://youtu.be/abcdefghijk]", player("abcdefghijk")],
    ["\\[youtube abcdefghi\\_k\\]", player("abcdefghi_k")],
    ["[embed]https://youtu.be/abcdefghijk[/embed]", player("abcdefghijk")],
    ["[embed width=3]https://a.example/b[/embed]", "<https://a.example/b>"],
    [
      "[vimeo 123456789]",
      '<iframe src="https://player.vimeo.com/video/123456789" title="Vimeo" width="560" height="315" allowfullscreen></iframe>',
    ],
    ['[audio mp3="/a/b.mp3"][/audio]', '<audio src="/a/b.mp3" controls></audio>'],
    ['\\[gallery ids="1,2" columns="3"\\]', '<!-- [gallery ids="1,2" columns="3"] -->'],
    ["[gallery]", "<!-- [gallery] -->"],
  ])("shows what the shortcode stood for: %j", (typed, shown) =>
    expect(rewritten(typed).text).toBe(post(["title: a"], shown)),
  );

  it.each([
    "`[gallery]`",
    "[gallery](a.md) [gallery][1] [video]: b",
    "글 [gallery] 글",
    "[caption]글[/caption]",
    "- [code]a\nb[/code]",
    "[code] 글",
    "[videos] [youtuber] [youtube a b]",
    "<p>[caption]<img src='a.png'>첫째\n\n둘째[/caption]</p>",
  ])("leaves everything else: %j", (body) => expect(rewritten(body).text).toBe(post(["title: a"], body)));

  it("reports each with its line", () =>
    expect(rewritten("글\n\n[gallery]\n\n[embed]https://a.example[/embed]").changes).toEqual([
      { reason: "gallery-hidden", line: 7, text: "<!-- [gallery] -->" },
      { reason: "wordpress-rewritten", line: 9, text: "<https://a.example>" },
    ]));
});
