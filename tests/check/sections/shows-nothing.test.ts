import { expect, it } from "vitest";
import { showsNothing } from "../../../src/check/sections/shows-nothing.ts";
import { withholdArticle } from "../../../src/index/withheld/withhold-article.ts";
import { noteFrom } from "../../support/note-from.ts";

it("is so if every section is withheld, and nothing is in the front matter", () => {
  const shows = (body: string, fields = "") => showsNothing(withholdArticle(noteFrom(body, fields), "link"));
  expect(shows("## 기사\n\n비밀", "article: link\n")).toBe(true);
  expect(shows("## 기사\n\n비밀", "article: link\nsummary: 그대로\n")).toBe(false);
  expect(shows("## 기사\n\n비밀\n\n## 메모\n\n내 말", "article: link\n")).toBe(false);
});
