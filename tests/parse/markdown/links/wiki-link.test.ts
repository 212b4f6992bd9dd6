import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

describe("wikiLink", () => {
  it("shows a note's name, or the words behind the stroke", () => {
    expect(htmlOf("[[2021-12-15-lg-exaone]]")).toBe('<p><a wiki="2021-12-15-lg-exaone">2021-12-15-lg-exaone</a></p>\n');
    expect(htmlOf("전에 쓴 [[환율|환율 노트]]를 보면")).toBe('<p>전에 쓴 <a wiki="환율">환율 노트</a>를 보면</p>\n');
    expect(htmlOf("[[환율\\|달러]]")).toBe('<p><a wiki="환율">달러</a></p>\n');
    expect(htmlOf("[[data/x\\|글]]")).toBe('<p><a wiki="data/x">글</a></p>\n');
    expect(htmlOf("[[ 환율 | ]]")).toBe('<p><a wiki="환율">환율</a></p>\n');
  });

  it("takes titles as they are: with brackets, quotes and character references", () => {
    expect(htmlOf("[[[속보] 기준금리 동결]]")).toBe('<p><a wiki="[속보] 기준금리 동결">[속보] 기준금리 동결</a></p>\n');
    expect(htmlOf(`[["알파고는" AT&amp;T <b>]]`)).toBe(
      '<p><a wiki="&quot;알파고는&quot; AT&amp;T &lt;b&gt;">&quot;알파고는&quot; AT&amp;T &lt;b&gt;</a></p>\n',
    );
  });

  it("works in a cell, where its bar needs a backslash, in a heading, in bold and in a highlight", () => {
    expect(htmlOf("| 가 |\n|---|\n| [[환율\\|달러]] |")).toContain('<td><a wiki="환율">달러</a></td>');
    expect(htmlOf("## [[환율]]")).toContain('<a wiki="환율">환율</a></h2>');
    expect(htmlOf("**[[환율]]**")).toBe('<p><strong><a wiki="환율">환율</a></strong></p>\n');
    expect(htmlOf('<span style="color:red">[[환율]]</span>')).toContain(
      '<mark class="highlight" data-highlight="red"><a wiki="환율">환율</a></mark>',
    );
  });

  it.each([
    "`[[환율]]`",
    "```\n[[환율]]\n```",
    "\\[[환율]]",
    "![[환율.png]]",
    "[[1]]",
    "[[ ]]",
    "[[]]",
    "[[#]]",
    "![[계약서.pdf#page=2]]",
    "[[환\n율]]",
    "[[`a`]]",
    "[[1, 2], [3, 4]]",
    `[[${"가".repeat(301)}]]`,
  ])("leaves %s as it is", (text) => {
    expect(htmlOf(text)).not.toContain("<a wiki");
  });

  it("links to notes that are embedded, and shows of a place of the same note its name", () => {
    expect(htmlOf("![[Version Control#History]]")).toBe(
      '<p><a wiki="Version Control#History">Version Control#History</a></p>\n',
    );
    expect(htmlOf("앞 ![[c2|노트]] 뒤")).toBe('<p>앞 <a wiki="c2">노트</a> 뒤</p>\n');
    expect(htmlOf("![[v1.5 정리]]")).toContain('<a wiki="v1.5 정리">');
    expect(htmlOf("[[#없는 제목]]")).toBe('<p><a wiki="#없는 제목">없는 제목</a></p>\n');
  });

  it("shows the words behind the first bar, and of an embedded note no size and no side", () => {
    expect(htmlOf("[[환율|달러|원]]")).toBe('<p><a wiki="환율">달러|원</a></p>\n');
    expect(htmlOf("| 가 |\n|---|\n| [[환율\\|달러\\|원]] |")).toContain('<td><a wiki="환율">달러|원</a></td>');
    expect(htmlOf("[[환율|900]]")).toBe('<p><a wiki="환율">900</a></p>\n');
    for (const look of ["900", "center|400", "|200px", " 300x200 ", "left"])
      expect(htmlOf(`![[환율|${look}]]`)).toBe('<p><a wiki="환율">환율</a></p>\n');
    expect(htmlOf("![[환율|900원]]")).toBe('<p><a wiki="환율">900원</a></p>\n');
  });

  it("links behind an escaped exclamation mark", () => {
    expect(htmlOf("정말\\![[환율]]")).toBe('<p>정말!<a wiki="환율">환율</a></p>\n');
  });

  it("leaves Markdown's own links to Markdown", () => {
    expect(htmlOf("[[주석]](#ref)")).toBe('<p><a href="#ref">[주석]</a></p>\n');
    expect(htmlOf("말[[주석]]\n\n[주석]: https://example.com\n")).toBe(
      '<p>말[<a href="https://example.com" rel="noopener">주석</a>]</p>\n',
    );
    expect(htmlOf("![[그림]](a.png)")).toContain('alt="[그림]"');
  });

  it("allows no link inside another", () => {
    expect(htmlOf("[앞 [[환율]] 뒤](https://example.com)")).not.toMatch(/<a [^>]*>[^<]*<a /u);
  });

  it("cannot be forged by raw HTML", () => {
    expect(htmlOf('<a wiki="환율">환율</a>')).not.toContain("wiki=");
    expect(htmlOf('<p title="<a wiki=&quot;환율&quot;>환율</a>">말</p>')).not.toContain('<a wiki="');
    expect(htmlOf('`<a wiki="환율">환율</a>`')).not.toContain('<a wiki="');
  });

  it("keeps every letter of a note's text visible, links or not", () => {
    const piece = fc.constantFrom("[[", "]]", "|", "[", "]", "가", "나다", "\\", "`", "!", " ", "(", ")", "#", "2021");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const tokens = parseMarkdown(text, plainSettings);
        expect(() => htmlOf(text)).not.toThrow();
        const shown =
          visibleText(tokens) + tokens.flatMap(({ children }) => children ?? []).map((one) => one.meta?.name ?? "");
        const images = htmlOf(text);
        for (const letter of text.replace(/[^가-힣]/gu, "")) expect(shown + images).toContain(letter);
      }),
    );
  });
});
