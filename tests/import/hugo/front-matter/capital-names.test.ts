import { expect, it } from "vitest";
import { sameName } from "../../../../src/import/hugo/front-matter/capital-names.ts";
import { post } from "../../../support/blog-in-memory.ts";

function named(...lines: readonly string[]) {
  return sameName({ from: "a.md", to: "a.md", text: post(lines), changes: [] });
}

function added(...lines: readonly string[]) {
  return named(...lines).changes.map(({ text }) => text);
}

it.each([
  ["Tags: [a, b]", "tags: [a, b]"],
  ["Categories:\n  - 경제", "categories:"],
  ["KEYWORDS: 금리", "keywords: 금리"],
  ["Description: '금리: 동결'", "description: '금리: 동결'"],
])("says %j in small letters", (line, text) => expect(added(line)).toEqual([text]));

it.each(["tags: [a]", "Tags: []", "Tags:", "tags: [a]\nTags: [b]", "Author: a", "Tags:\n  a: b"])(
  "adds nothing to %j",
  (line) => expect(added(line).filter((text) => text !== "tags: []")).toEqual([]),
);

it("writes no field twice, and every value as it was typed", () => {
  expect(named('Tags: ["금리","환율",]', "Categories:\n  - 경제").text).toBe(
    post(['tags: ["금리","환율",]', "categories:\n  - 경제"]),
  );
});
