import { describe, expect, it } from "vitest";
import { metaOf } from "../../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

const children = (text: string) => parseMarkdown(text, plainSettings)[1]?.children ?? [];

describe("htmlInline", () => {
  it.each([
    ["가 <AI> 시대 <엑사원>", "<p>가 &lt;AI&gt; 시대 &lt;엑사원&gt;</p>\n"],
    ["1 <2 and 3> 2", "<p>1 &lt;2 and 3&gt; 2</p>\n"],
    ["가 <script>나</script> 다", "<p>가 &lt;script&gt;나&lt;/script&gt; 다</p>\n"],
    ["가 <!-- 나 --> 다", "<p>가  다</p>\n"],
    ["가 <!-- 나", "<p>가 &lt;!-- 나</p>\n"],
    ["가 <?php 나 ?>", "<p>가 &lt;?php 나 ?&gt;</p>\n"],
    ["가 <![CDATA[나]]>", "<p>가 &lt;![CDATA[나]]&gt;</p>\n"],
    ["H<sub>2</sub>O <kbd>Ctrl</kbd>", "<p>H<sub>2</sub>O <kbd>Ctrl</kbd></p>\n"],
    [
      '<a href="https://a.kr">https://a.kr</a> https://b.kr',
      '<p><a href="https://a.kr" rel="noopener">https://a.kr</a> <a href="https://b.kr" rel="noopener">https://b.kr</a></p>\n',
    ],
    ['<a id="a"> https://b.kr', '<p><a id="a"> <a href="https://b.kr" rel="noopener">https://b.kr</a></a></p>\n'],
  ])("writes %j as %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it("records where each tag is", () => {
    const text = "가 <b>나</b> <script>";
    const places = children(text).flatMap((token) => {
      const { start = 0, end = 0 } = metaOf(token);
      return token.type === "text" ? [] : [[token.type, text.slice(start, end)]];
    });
    expect(places).toEqual([
      ["html_inline", "<b>"],
      ["html_inline", "</b>"],
      ["refused_html", "<script>"],
    ]);
  });

  it("finds the end of each comment, and that there is no further one", () => {
    expect(htmlOf("<!-- 가 -->나<!-- 다")).toContain("나&lt;!-- 다");
  });
});
