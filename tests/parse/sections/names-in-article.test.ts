import { expect, it } from "vitest";
import { namesInArticle } from "../../../src/parse/sections/names-in-article.ts";
import { sectionsOf } from "../../support/read-sections.ts";

it("finds the lines of an article that begin with the name of a part of a study", () => {
  const article =
    "## 기사\n\n비밀\n\n요약: 그대로\n\n- 키워드: 금리\n\n### 궁금한 점\n\n왜?\n\n### 소제목\n\n글\n\n## 요약\n\n나\n";
  const { body, spans } = sectionsOf(article);
  const found = spans.slice(0, 1).flatMap((span) => namesInArticle(body, { ...span, end: body.tokens.length }));
  expect(found.map(({ role, place, isUnlike = false }) => [role, place?.start.line, isUnlike])).toEqual([
    ["summary", 5, false],
    ["keywords", 7, false],
    ["questions", 9, true],
    ["summary", 17, true],
  ]);
});
