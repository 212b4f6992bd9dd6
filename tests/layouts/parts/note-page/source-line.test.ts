import { describe, expect, it } from "vitest";
import { sourceLine } from "../../../../layouts/parts/note-page/source-line.ts";
import type { SourceArticle } from "../../../../src/model/note/source-article.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { day, studyNote } from "../../../support/study-note.ts";

const { site } = renderedSite([]);
const nothing = { headline: null, url: null, publisher: null, reporter: null, published: null, naver: null };
const lineOf = (told: Partial<SourceArticle>) =>
  sourceLine(studyNote({ title: "내 제목", article: { ...nothing, ...told } }), site)?.text ?? null;

describe("sourceLine", () => {
  it("says publisher, reporter and day, and leads to the original", () => {
    const line = lineOf({
      publisher: "한국경제",
      reporter: "이시은",
      published: day("2021-12-14"),
      url: "https://n.news.naver.com/article/015/0004640557",
    });
    expect(line).toContain(
      '<span>한국경제</span><span>이시은 기자</span><time datetime="2021-12-14">2021.12.14</time>' +
        '<a href="https://n.news.naver.com/article/015/0004640557" rel="external noreferrer">원문 보기</a>',
    );
  });

  it("is empty if the note has only a headline, which the article shows itself", () => {
    expect(lineOf({})).toBeNull();
    expect(lineOf({ headline: "기사 제목" })).toBeNull();
  });

  it("says the headline where it is another than the note's title", () => {
    expect(lineOf({ publisher: "신문", headline: "기사 제목" })).toContain("<cite>기사 제목</cite>");
    expect(lineOf({ publisher: "신문", headline: "내 제목" })).not.toContain("<cite>");
  });

  it("shows an address that cannot be followed as words", () => {
    expect(lineOf({ url: "javascript:alert(1)" })).toContain("<span>javascript:alert(1)</span>");
  });
});
