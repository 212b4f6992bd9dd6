import { expect, it } from "vitest";
import { isAboutArticle } from "../../../src/model/note/is-about-article.ts";
import { noteFrom } from "../../support/note-from.ts";

it.each([
  ["글", "", false],
  ["글", "article: link\n", true],
  ["글", "source: https://a.kr/b\n", true],
  ["출처: 한국경제\n\n글\n\n## 키워드\n\n금리", "", true],
])("knows whether a note is about an article: %j %j", (body, fields, isAbout) => {
  expect(isAboutArticle(noteFrom(body, fields))).toBe(isAbout);
});
