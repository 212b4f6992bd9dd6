import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { inlineLocator } from "../../../../src/parse/places/locate-inline.ts";
import { bodyOf, htmlOf, plainSettings } from "../../../support/parse-body.ts";

const types = (text: string) =>
  parseMarkdown(text, plainSettings)
    .filter(({ level }) => level === 0)
    .map(({ type }) => type);

describe("htmlBlock", () => {
  it("takes a picture alone on its line for the beginning of a paragraph", () => {
    expect(htmlOf('<img src="/a.png">\n**굵은** 말\n다음')).toBe(
      '<p><img src="/a.png" alt="" loading="lazy" decoding="async">\n<strong>굵은</strong> 말\n다음</p>\n',
    );
  });

  it.each(["<span>", "<font color=red>", "<b>", "<u>", '<a href="/x">', "<br>", "<mark>", "</span>", "<AI>"])(
    "reads Markdown behind %s on a line of its own",
    (tag) => {
      expect(htmlOf(`${tag}\n**굵은** 말`)).toContain("<strong>굵은</strong> 말");
    },
  );

  it.each(["<div>\n**가**\n</div>", "<table>\n<tr><td>*가*</td></tr>\n</table>", "<pre>\n\n# 가\n</pre>"])(
    "keeps the block %j raw",
    (text) => {
      expect(types(text)).toEqual(["html_block"]);
    },
  );

  it("reads Markdown at once between the tags of a Notion callout, which are on lines of their own", () => {
    expect(htmlOf("<aside>\n💡 **핵심**\n글\n</aside>\n뒤")).toBe(
      "<aside>\n<p>💡 <strong>핵심</strong>\n글</p>\n</aside>\n<p>뒤</p>\n",
    );
    expect(htmlOf("<aside>\n💡 **핵심**\n\n- 하나\n\n</aside>")).toBe(
      "<aside>\n<p>💡 <strong>핵심</strong></p>\n<ul>\n<li>하나</li>\n</ul>\n</aside>",
    );
    for (const raw of [
      "<aside>\n**글**</aside>",
      "<aside> **글**\n</aside>",
      '<aside class="x">\n**글**\n</aside>',
      "<aside>\n    <p>**글**</p>\n</aside>",
      "<aside>\n**글**",
      "<section>\n**글**\n</section>",
    ])
      expect(htmlOf(raw)).toContain("**글**");
    expect(htmlOf("<aside>\n    <p>글</p>\n</aside>")).toContain("<p>글</p>");
  });

  it.each(["span", "1"])("ends a box of one paragraph, with markdown=%s, where its last line says so", (kind) => {
    const box = `<div markdown="${kind}" class="alert"><b>Note:</b> one\ntwo **b**\nthree</div>`;
    expect(htmlOf(`${box}\n\nOutside.`)).toBe(
      '<div><div class="alert"><b>Note:</b> one\ntwo <strong>b</strong>\nthree</div></div>\n<p>Outside.</p>\n',
    );
    expect(htmlOf(`<div markdown="${kind}">one\n- a\n- b</div>\n\nOutside.`)).toContain("<p>one</p>");
  });

  it("reads Markdown behind a tag with markdown=1 in a box of several lines", () => {
    const box = '<div class="notice--info" markdown="1">**Tip** first\ntext\n</div>';
    expect(htmlOf(`${box}\n\nOutside.`)).toBe(
      '<div class="notice--info">\n<p><strong>Tip</strong> first\ntext</p>\n</div>\n<p>Outside.</p>\n',
    );
    expect(htmlOf('<div markdown="1"><b>A</b> **B**\n\n- c\n</div>')).toContain(
      "<p><b>A</b> <strong>B</strong></p>\n<ul>",
    );
    expect(htmlOf('<div markdown="1"><div>**B**\n</div>\n</div>')).toContain("**B**");
  });

  it("reads Markdown between the tags of blocks that blank lines or markdown=1 set apart", () => {
    expect(htmlOf("<div>\n\n**가**\n\n</div>")).toContain("<strong>가</strong>");
    expect(htmlOf('<div markdown="1">\n**가**\n</div>')).toBe("<div>\n<p><strong>가</strong></p>\n</div>");
  });

  it("reads what kramdown is asked to read as Markdown, with or without a blank line", () => {
    expect(htmlOf('<details markdown="1">\n<summary>M</summary>\n- 가\n- 나\n</details>\n**다**')).toBe(
      "<details>\n<summary>M</summary>\n<ul>\n<li>가</li>\n<li>나</li>\n</ul>\n</details>\n<p><strong>다</strong></p>\n",
    );
    expect(htmlOf('<details markdown="block"><summary>M</summary>\n**가**\n</details>')).toBe(
      "<details><summary>M</summary>\n<p><strong>가</strong></p>\n</details>",
    );
    expect(htmlOf('<p markdown="1">**가**</p>')).toContain("<p><strong>가</strong></p>");
    expect(htmlOf('<div markdown="span">*가*</div>')).toContain("<div><em>가</em></div>");
    expect(htmlOf('<p markdown="1">\n가\n**나**\n</p>')).toContain("가\n<strong>나</strong>");
  });

  it.each([
    '<center><img src="/a.png"></center>',
    "<div>하나</div>",
    "<p>하나</p>",
    "<figure>\n<figcaption>하나</figcaption>\n</figure>",
    "<details>\n<summary>하나</summary>\n둘\n</details>",
    "<ul><li>하나<li>둘</ul>",
    "<blockquote>하나</blockquote>",
    "<h2>하나</h2>",
    '<iframe src="https://a.kr/"></iframe>',
    '<iframe src="https://a.kr/" />',
    "<div id='하나'/>",
    "<p/>",
    "<hr>",
    "<div>\n\n하나\n\n</div>",
    "<center>\n\n<div>하나</div>",
  ])("reads Markdown behind %j, which is closed, without a blank line", (block) => {
    for (const [typed, expected] of [
      ["**굵은** 말", "<p><strong>굵은</strong> 말</p>"],
      ["## 제목", '<h2 id="제목">제목</h2>'],
      ["- 목록", "<ul>\n<li>목록</li>\n</ul>"],
      ["1. 차례", "<ol>\n<li>차례</li>\n</ol>"],
      ["> 인용", "<blockquote>\n<p>인용</p>\n</blockquote>"],
      ["```html\n<div>하나</div>\n\n<p>둘\n```", "&lt;/div&gt;\n\n&lt;p&gt;둘\n</code></pre>"],
    ] as const) {
      expect(htmlOf(`${block}\n${typed}`)).toContain(expected);
    }
  });

  it("reads the words behind the last tag of a line as a paragraph, at their place", () => {
    expect(htmlOf("<div>가</div> **나**\n다")).toBe("<div>가</div>\n<p><strong>나</strong>\n다</p>\n");
    expect(htmlOf("<pre>가\n\n</pre> **나**")).toBe("<pre>가\n\n</pre>\n<p><strong>나</strong></p>\n");
    expect(htmlOf("- 가\n  <div>나</div> **다**")).toContain("<div>나</div>\n<strong>다</strong></li>");
    expect(htmlOf("<!-- 가 --> **나**")).toBe("\n<p><strong>나</strong></p>\n");
    const text = "> <div>가</div>   나 **다**\n> 라";
    const inline = bodyOf(text).tokens.find(({ type }) => type === "inline");
    const start = inline?.content.indexOf("다") ?? -1;
    expect(inline === undefined ? -1 : inlineLocator(bodyOf(text), inline)(start)).toBe(text.indexOf("다"));
  });

  it.each([
    "<div>\n**가**\n</div>",
    "<div>\n\n<p>가</p>\n**나**\n\n</div>",
    "<p>가\n**나**",
    "<div>가</div>\n    **나**",
    "<div>가</div>\n    <p>**나**</p>",
    "<hr\nclass='**가**'>",
    "<hr> <!-- \n**가** -->",
  ])("leaves what is in an open element, or laid out as part of one, as it was: %j", (text) => {
    expect(htmlOf(text)).not.toMatch(/<strong>|<code>/u);
  });

  it("loses no word, whatever closes and opens", () => {
    const pieces = ["<div>", "</div>", "<p>", "<hr>", "<td>", "</center>", "<pre>", "</pre>", "-->"];
    const glue = [" ", "\n", "\n\n", "\n    ", "\n- ", "\n> ", "\n## ", "\n```\n", "말", "**"];
    const piece = fc.constantFrom(...pieces, ...glue);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (some) => {
        const text = some.join("");
        const words = (from: string): number => from.split("말").length;
        expect(words(htmlOf(text).replaceAll(/<[^<>]*>/gu, ""))).toBe(words(text));
      }),
      { numRuns: 400 },
    );
  });

  it("has <pre> and comments inside a block run to their end", () => {
    expect(htmlOf("<p>가</p>\n<pre>\n가\n\n*나*\n</pre>\n<p>다</p>")).toBe(
      "<p>가</p>\n<pre>\n가\n\n*나*\n</pre>\n<p>다</p>",
    );
    expect(htmlOf("<div>\n<!-- 가\n\n나 -->\n다\n</div>")).toBe("<div>\n\n다\n</div>");
    expect(htmlOf("<div>\n<!-- 가\n\n**나**\n</div>")).toContain("<strong>나</strong>");
    expect(htmlOf("<div>\n<pre>가\n\n**나**\n</div>")).toContain("<strong>나</strong>");
  });

  it("hides a comment, however many blank lines it contains", () => {
    expect(htmlOf("가\n\n<!-- 나\n\n# 다 -->\n\n라")).toBe("<p>가</p>\n\n<p>라</p>\n");
  });

  it("shows a script as code", () => {
    expect(htmlOf("<script>\nalert('*가*')\n\n</script>\n\n나")).toBe(
      "<pre><code class=\"language-html\">&lt;script&gt;\nalert('*가*')\n\n&lt;/script&gt;\n</code></pre>\n<p>나</p>\n",
    );
  });

  it("shows a box to type in as it is typed, to its end", () => {
    expect(htmlOf("<textarea>가\n\n나</textarea>\n\n다")).toBe(
      '<pre><code class="language-html">&lt;textarea&gt;가\n\n나&lt;/textarea&gt;\n</code></pre>\n<p>다</p>\n',
    );
  });

  it.each(["<!-- 가", "<script>가", "<style>가", "<?php 가", "<!DOCTYPE 가", "<textarea>가", "<title>가"])(
    "lets nothing vanish behind %s, which never ends",
    (text) => {
      const html = htmlOf(`${text}\n\n# 제목\n\n**끝**`);
      expect(html).toContain("<h2");
      expect(html).toContain("<strong>끝</strong>");
      expect(html).toContain("가");
      expect(html).not.toMatch(/<(?:!|\?|script|style|textarea|title)/u);
    },
  );

  it("does not look behind the end of a quote or a list item", () => {
    expect(htmlOf("> <!-- 가\n\n나 -->")).toBe("<blockquote>\n<p>&lt;!-- 가</p>\n</blockquote>\n<p>나 --&gt;</p>\n");
  });

  it("leaves indented code to be code", () => {
    expect(types("    <div>")).toEqual(["code_block"]);
  });
});
