import { expect, it } from "vitest";
import { showsArticle } from "../../../src/model/note/shows-article.ts";
import { noteFrom } from "../../support/note-from.ts";
import { studyNote } from "../../support/study-note.ts";

it("is true of a note with an article's text or address, and of one that only probably has it", () => {
  expect(showsArticle(noteFrom("# 기사\n\n기자의 글이다."))).toBe(true);
  expect(showsArticle(noteFrom("출처: https://n.news.naver.com/article/001/0000000001"))).toBe(true);
  expect(showsArticle(studyNote({ mentionsArticle: true }))).toBe(true);
});

it("is false of a note that is all its author's", () => {
  expect(showsArticle(noteFrom("오늘은 도서관에 갔다."))).toBe(false);
});
