import { describe, expect, it } from "vitest";
import { noteDigest } from "../../../layouts/notes/note-digest.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { nothingRead, placed, question, somewhere, studyNote } from "../../support/study-note.ts";

const { site } = renderedSite([]);
const noArticle = { headline: null, url: null, publisher: null, reporter: null, published: null, naver: null };

describe("noteDigest", () => {
  it("contains the summary, highlights, questions with answers, terms and reflection", () => {
    const note = studyNote({
      summary: "한 줄\n두 줄",
      highlights: [{ color: "red", text: "빨간 말", place: somewhere }],
      questions: [question({ text: "왜?", answer: "그래서" })],
      terms: [placed({ term: "금리", definition: "돈의 값" })],
      reflection: placed("배웠다"),
    });
    expect(noteDigest(note, site).text).toBe(
      "<p><strong>한 줄<br>두 줄</strong></p><h2>형광펜으로 표시한 곳</h2><ul><li><mark>빨간 말</mark></li></ul>" +
        "<h2>궁금한 점</h2><ul><li>왜?<br>그래서</li></ul><h2>용어</h2><ul><li><strong>금리</strong> 돈의 값</li></ul>" +
        "<h2>느낀 점</h2><p>배웠다</p>",
    );
  });

  it("carries no markup of the article into someone's feed reader", () => {
    const note = studyNote({
      summary: "<script>alert(1)</script>",
      sections: [
        {
          roles: ["article"],
          heading: null,
          html: "<script>x</script>" as UnlinkedHtml,
          text: "x",
          extracted: false,
          reading: nothingRead,
        },
      ],
    });
    expect(noteDigest(note, site).text).toBe("<p><strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong></p>");
  });

  it("links to the original only over http", () => {
    const linked = studyNote({ article: { ...noArticle, url: "https://news.example/1", publisher: "신문" } });
    const hostile = studyNote({ article: { ...noArticle, url: "javascript:alert(1)" } });
    expect(noteDigest(linked, site).text).toBe('<p><a href="https://news.example/1">원문 보기</a> 신문</p>');
    expect(noteDigest(hostile, site).text).toBe("");
  });
});
