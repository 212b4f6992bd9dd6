import { describe, expect, it } from "vitest";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

describe("inlineFootnotes", () => {
  it("makes footnotes of inline notes, beside named ones", () => {
    const html = htmlOf("말^[풀이 **하나**]과 글[^1]\n\n[^1]: 둘째^[그 안의 풀이]");
    expect(html).toContain('말<sup id="fnref:inline:1"><a href="#fn:inline:1" role="doc-noteref">1</a></sup>과');
    expect(html).toContain('<li id="fn:inline:1" value="1">\n<p>풀이 <strong>하나</strong> <a href="#fnref:inline:1"');
    expect(html).toContain("<p>그 안의 풀이 ");
  });

  it("reads what a note says as any other text: links, strokes and notes in it", () => {
    const html = htmlOf('말^[<span style="color:red">칠한 말</span>^[또 풀이], [글](https://a.kr/)]');
    expect(html).toContain('<mark class="highlight" data-highlight="red">칠한 말</mark>');
    expect(html).toContain('href="https://a.kr/"');
    expect(html).toContain("<p>또 풀이 ");
  });

  it("knows on which line a note was typed", () => {
    const { tokens } = bodyOf("첫 줄\n둘째 줄^[풀이 하나]");
    expect(tokens.find(({ content }) => content === "풀이 하나")?.map).toEqual([1, 2]);
  });

  it.each(["정규식 ^[a-z]", "x^[2]", "한글^[가-힣]", "`말^[풀이 하나]`", "말^[풀이 하나", "^[풀이 하나]"])(
    "leaves %s as it is typed",
    (markdown) => {
      expect(htmlOf(markdown)).not.toContain("footnotes");
    },
  );
});
