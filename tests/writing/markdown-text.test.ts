import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/model/text/one-line.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { visibleText } from "../../src/parse/visible/visible-text.ts";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { htmlParagraph, linkDestination, markdownText } from "../../src/writing/markdown-text.ts";

const tokensOf = (markdown: string) => parseMarkdown(markdown, defaultConfig("ko"));

describe("markdownText", () => {
  it.each([
    ["LG가 3% 올랐다 (1,200원 & $5)", "LG가 3% 올랐다 (1,200원 & $5)"],
    ["# 제목", "\\# 제목"],
    ["#태그", "#태그"],
    ["#3.https://a.b", "\\#3.https://a.b"],
    ["##태그#", "\\##태그#"],
    ["1. 첫째", "1\\. 첫째"],
    ["3.5% 성장", "3.5% 성장"],
    ["- 항목", "\\- 항목"],
    ["-3% 하락", "-3% 하락"],
    ["a*b_c`d[e](f)<g>", "a\\*b\\_c\\`d\\[e](f)\\<g>"],
    ["&lt; AT&T", "\\&lt; AT&T"],
    ["==강조== ~~취소~~", "=\\=강조=\\= ~\\~취소~\\~"],
    ["{{ 변수 }} {% if %}", "{\\{ 변수 }} {\\% if %}"],
    ["https://a.example/{{x}}", "<https://a.example/>{\\{x}}"],
    ["제목 #", "제목 \\#"],
    ["보기 https://a.example/x_y 참고", "보기 <https://a.example/x_y> 참고"],
    ["보기 https://a.example/x 참고", "보기 https://a.example/x 참고"],
  ])("writes %j as %j", (line, markdown) => {
    expect(markdownText(line)).toBe(markdown);
  });

  it("shows any line as one paragraph or heading of the very same words", () => {
    const signs = fc.constantFrom(..."#->+*_`~=[]()<>|\\&!:\"'.1a가 ".split(""), "&amp;", "<b>", "==", "~~", "](x)");
    const line = fc.oneof(
      fc.array(signs, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(line.map(oneLine), (text) => {
        fc.pre(text !== "" && !/:\/\/|@|www\.|\.\p{L}/iu.test(text));
        const paragraph = tokensOf(markdownText(text));
        expect([paragraph.map(({ type }) => type).join(" "), visibleText(paragraph).trim()]).toEqual([
          "paragraph_open inline paragraph_close",
          text,
        ]);
        const heading = tokensOf(`## ${markdownText(text)}`);
        expect([heading[0]?.type, visibleText(heading).trim()]).toEqual(["heading_open", text]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("linkDestination", () => {
  it.each([
    ["https://a.example/x?y=1&z=2", "https://a.example/x?y=1&z=2"],
    ["https://a.example/x_(y)", "<https://a.example/x_(y)>"],
    ["https://a.example/?a&copy;=\\", "https://a.example/?a\\&copy;=%5C"],
    ["https://a.example/?a={{b}}", "https://a.example/?a=%7B%7Bb%7D%7D"],
    ["/assets/img/금리.png", "/assets/img/금리.png"],
  ])("writes %j as %j", (url, destination) => {
    expect(linkDestination(url)).toBe(destination);
  });
});

describe("htmlParagraph", () => {
  it("shows a line as it is", () => {
    expect(htmlParagraph("요약: <b> & {{x}}")).toBe("<p>요약: &lt;b&gt; &amp; &#123;{x}}</p>");
  });
});
