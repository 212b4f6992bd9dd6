import { expect, it } from "vitest";
import { writePageValues } from "../../../src/import/vue/page-values.ts";
import { post } from "../../support/blog-in-memory.ts";

const fields = ["title: 가*나", "description: 짧은 말", "n: 3"];

function bodyOf(text: string, lines = fields) {
  const typed = post(lines, text);
  const { text: written } = writePageValues({ from: "", to: "", text: typed, changes: [] });
  return written.split("\n---\n")[1]?.trim();
}

it.each([
  ["# {{ $frontmatter.title }} 정리", "# 가\\*나 정리"],
  ["{{$frontmatter.description}}, {{ $page.title }}", "짧은 말, 가\\*나"],
  ["{{ $page.frontmatter.title }}", "가\\*나"],
  ["{{ $frontmatter.n }} {{ $page.lastUpdated }}", "{{ $frontmatter.n }} {{ $page.lastUpdated }}"],
  ["`{{ $frontmatter.title }}`", "`{{ $frontmatter.title }}`"],
  ["::: v-pre\n{{ $page.title }}\n:::\n\n{{ $page.title }}", "::: v-pre\n{{ $page.title }}\n:::\n\n가\\*나"],
])("writes a note's own words, neither in code nor where Vue leaves the text alone: %j", (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});

it("keeps what asks for words that the note does not have", () => {
  expect(bodyOf("{{ $frontmatter.title }}", ["date: 2024-01-02"])).toBe("{{ $frontmatter.title }}");
  expect(bodyOf("{{ $frontmatter.title }}", ["title: [가, 나]"])).toBe("{{ $frontmatter.title }}");
});

it("tells of each", () => {
  const text = post(["title: 가"], "글\n\n{{ $page.title }}");
  const { changes } = writePageValues({ from: "", to: "", text, changes: [] });
  expect(changes).toEqual([{ reason: "value-written", line: 7, text: "가" }]);
});
