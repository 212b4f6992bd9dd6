import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

function callout(kind: string, title: string, body: string): string {
  return `<aside class="callout" role="note" data-callout="${kind}">\n<div class="callout-title"><strong>${title}</strong></div>\n${body}</aside>\n`;
}

describe("callout", () => {
  it("gives the title a line of its own, and keeps the lines below", () => {
    expect(htmlOf("> [!WARNING] 조심할 것\n> 한국은행\n> 물가")).toBe(
      callout("warning", "조심할 것", "<p>한국은행<br>\n물가</p>\n"),
    );
  });

  it("names a callout without a title after its kind, in the language of the site", () => {
    expect(htmlOf("> [!NOTE]\n> 말")).toBe(callout("note", "노트", "<p>말</p>\n"));
    expect(htmlOf("> [!Faq]\n> 말")).toBe(callout("question", "자주 묻는 질문", "<p>말</p>\n"));
    expect(htmlOf("> [!CAUTION]\n> 말", { ...plainSettings, language: "en" })).toBe(
      callout("caution", "Caution", "<p>말</p>\n"),
    );
    expect(htmlOf("> [!속보]")).toBe(callout("속보", "속보", ""));
    expect(htmlOf("> [!constructor]")).toBe(callout("constructor", "constructor", ""));
  });

  it("folds, nests and works in lists", () => {
    expect(htmlOf("> [!question]+ 왜?\n> 답\n> > [!tip]- 힌트\n> > 레일리")).toBe(
      [
        '<details class="callout" data-callout="question" open>',
        '<summary class="callout-title"><strong>왜?</strong></summary>',
        "<p>답</p>",
        '<details class="callout" data-callout="tip">',
        '<summary class="callout-title"><strong>힌트</strong></summary>',
        "<p>레일리</p>\n</details>\n</details>\n",
      ].join("\n"),
    );
    expect(htmlOf("- 목록\n  > [!note] 안\n  > 말\n- 둘")).toContain(callout("note", "안", "<p>말</p>\n"));
    expect(htmlOf("> 인용\n>\n> > [!note] 안")).toContain(callout("note", "안", ""));
  });

  it("reads what is below it as anywhere else: rules, lists, tables, code, lines without a >", () => {
    expect(htmlOf("> [!note] 제목\n> ---\n> 2. 둘")).toContain('<hr>\n<ol start="2">');
    expect(htmlOf("> [!note] 제목\n> : 풀이")).toContain("<strong>제목</strong>");
    expect(htmlOf("> [!note] 제목\n> | 가 |\n> |---|\n> | 나 |")).toContain("<td>나</td>");
    expect(htmlOf("> [!note] 제목\n>     코드")).toContain("<pre><code>코드");
    expect(htmlOf("> [!note] 제목\n이어짐\n\n뒤")).toBe(`${callout("note", "제목", "<p>이어짐</p>\n")}<p>뒤</p>\n`);
  });

  it("reads Markdown in the title, keeps its metadata and its author's class, and stays balanced", () => {
    expect(htmlOf("> [!note|wide] **금리** [[환율]]\n{: .mine}")).toBe(
      '<aside class="callout mine" role="note" data-callout="note" data-callout-metadata="wide">\n' +
        '<div class="callout-title"><strong><strong>금리</strong> <a wiki="환율">환율</a></strong></div>\n</aside>\n',
    );
    expect(htmlOf("> [!note] 가 <b>나\n> 다</b>")).toBe(callout("note", "가 <b>나</b>", "<p>다</p>\n"));
  });

  it("keeps the lines of a formula as they are", () => {
    expect(htmlOf("> [!note]\n> $$\n> a\n> $$")).not.toContain("<br>");
  });

  it.each([
    "글 > [!note] 말",
    "[!x] 말",
    "> 말 [!note]",
    "> 말\n> [!note] 말",
    "> \\[!note] 말",
    "> `[!note]` 말",
    "```\n> [!note] 말\n```",
    ">     [!note] 말",
    "> [!note](a) 말",
  ])("leaves %j as it is", (text) => {
    expect(htmlOf(text)).not.toContain("callout");
    expect(htmlOf(text)).toContain("!");
  });

  it("loses no word but the marker's", () => {
    const mark = fc.constantFrom(
      "",
      "[!note] ",
      "[!tip]- ",
      "[!속보|x]+ ",
      "- ",
      "## ",
      "> ",
      "> > [!todo] ",
      "1. ",
      "    ",
    );
    const line = fc.record({
      quote: fc.constantFrom("> ", "> > ", "", "- > "),
      mark,
      word: fc.stringMatching(/^[가-나]{1,3}$/u),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.map(({ quote, mark, word }) => `${quote}${mark}${word}`).join("\n");
        const seen = visibleText(parseMarkdown(text, plainSettings)).replaceAll("속보", "");
        expect(seen.match(/[가-나]/gu) ?? []).toEqual(lines.flatMap(({ word }) => word.split("")));
      }),
    );
  });
});
