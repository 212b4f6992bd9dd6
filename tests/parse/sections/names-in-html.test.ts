import { expect, it } from "vitest";
import { namesInHtml } from "../../../src/parse/sections/names-in-html.ts";
import { sectionsOf } from "../../support/read-sections.ts";

function found(article: string): readonly unknown[] {
  const { body, spans } = sectionsOf(article);
  const named = spans.flatMap((span) => namesInHtml(body, span));
  return named.map(({ role, place }) => [role, place?.start.line]);
}

it("finds the rows, items and lines of HTML that begin with the name of a part of a study", () => {
  expect(found("글\n\n<table><tr><td>기사</td><td>글</td></tr><tr><td>요약</td><td>나</td></tr></table>")).toEqual([
    ["summary", 3],
  ]);
  expect(
    found("<table>\n<tr><th>느낀 점</th><td>나</td></tr>\n<tr><th>키워드</th><td>금리</td></tr>\n</table>"),
  ).toEqual([
    ["reflection", 1],
    ["keywords", 1],
  ]);
  expect(found("<ul><li>기사: 글</li><li>요약: 나</li></ul>")).toEqual([["summary", 1]]);
  expect(found("<p>질문: 왜?</p>\n<p>금리가 올랐다. 요약: 나</p>\n\n요약: 나")).toEqual([]);
});
