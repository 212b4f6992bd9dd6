import { describe, expect, it } from "vitest";
import { rewriteAttributes } from "../../../../src/import/hugo/text/rewrite-attributes.ts";
import { htmlOf } from "../../../support/parse-body.ts";

function rewritten(text: string, ofBlocks = true, ofHeadings = true): string {
  return rewriteAttributes(text, { ofHeadings, ofBlocks }).text;
}

describe("rewriteAttributes", () => {
  it.each([
    ["## 제목 {#a-b .c}", "## 제목 {#a-b}\n{: .c}"],
    ["## 제목 {.c, data-x=1 y='2 3'}  ", '## 제목\n{: .c data-x="1" y="2 3"}'],
    ["글\n{.big #para}\n\n글", "글\n{: .big #para}\n\n글"],
    ["> 글\n{.big}\r\n글", "> 글\n{: .big}\r\n글"],
  ])("writes %j as kramdown has it", (text, expected) => expect(rewritten(text)).toBe(expected));

  it.each([
    "## 제목 {#a}",
    "## 제목 {a b}",
    "## 제목 {}",
    "```\n## 제목 {.c}\n{.big}\n```",
    "글\n\n{.big}",
    "글 {.big}",
    "{.big}",
    "글\n{x: 1}",
    "글\n{{< a >}}",
  ])("leaves %j as it is", (text) => expect(rewritten(text)).toBe(text));

  it("keeps the name and the class of a heading and of a block out of the text", () => {
    const html = htmlOf(rewritten("## 제목 {#a-b .c}\n\n글\n{.big}"));
    expect(html).toMatch(/<h2[^>]* id="a-b"[^>]*>/u);
    expect(html).toMatch(/class="c"/u);
    expect(html).toMatch(/<p class="big">/u);
    expect(html).not.toContain("{");
  });

  it("reads them where the blog has them read", () => {
    expect(rewritten("## 제목 {.c}\n글\n{.big}", false)).toBe("## 제목\n{: .c}\n글\n{.big}");
    expect(rewritten("## 제목 {.c}\n글\n{.big}", true, false)).toBe("## 제목 {.c}\n글\n{: .big}");
  });

  it.each(["# {.a ", "{.a", "#\n{.a=", "# {.a} ", "\n ", "a\n{.b}\n"])(
    "reads a hundred thousand %j in time that grows with their number",
    (piece) => expect(rewritten(piece.repeat(100_000)).length).toBeGreaterThan(0),
  );
});
