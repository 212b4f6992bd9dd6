import { expect, it } from "vitest";
import { textRuns } from "../../../../src/parse/front-matter/held/head-runs.ts";
import { withoutCode } from "../../../../src/parse/front-matter/held/without-code.ts";

function runs(text: string) {
  return textRuns(withoutCode(text.split("\n"))).map(({ lines, stands }) => [stands, lines.map((line) => line.text)]);
}

it("parts a text where its lines are blank, and knows what stands below the title", () => {
  expect(runs("a\nb\n\nc")).toEqual([
    ["first", ["a", "b"]],
    ["further", ["c"]],
  ]);
  expect(runs("\n# 제목\n\nb\n\nc")).toEqual([
    ["first", ["# 제목"]],
    ["below-title", ["b"]],
    ["further", ["c"]],
  ]);
});

it.each([
  ["| 상태 | 초안 |", "상태: 초안"],
  ["| draft | true |", "draft: true"],
  ["🔒 비공개", "비공개: true"],
])("takes %s at the top for a field", (typed, field) => {
  expect(runs(typed)).toEqual([["first", [field]]]);
  expect(runs(`글\n\n${typed}`)[1]).toEqual(["further", [typed]]);
});

it.each([
  "| visibility | hidden |",
  "| name | private |",
  "| 발행일 | 2030-01-01 |",
  "| 공개 | 비공개 |",
  "| draft | 초안 |",
  "| a | b | c |",
  "🔒 비밀번호",
  "비공개",
  "📌 공지",
])("leaves %s as it is", (typed) => {
  expect(runs(typed)).toEqual([["first", [typed]]]);
});

it("parts the first line at the line ends of other systems", () => {
  expect(runs("---\u2028title: a\u2028draft: true\u2028---\u2028글")).toEqual([
    ["first", ["---", "title: a", "draft: true", "---", "글"]],
  ]);
});
