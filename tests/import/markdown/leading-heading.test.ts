import { expect, it } from "vitest";
import { leadingHeading } from "../../../src/import/markdown/leading-heading.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

it.each([
  ["# 제목\n\n글", { words: "제목", typed: "# 제목\n", start: 0, isPlain: true, isOnly: true, anchor: "제목" }],
  ["\r\n# 제목 #\r\n글", { words: "제목", typed: "# 제목 #\r\n", start: 2, isPlain: true }],
  ["제목 둘\n===\n", { words: "제목 둘", typed: "제목 둘\n===\n", isPlain: true, anchor: "제목-둘" }],
  ["\n \n  제목\n=\n", { words: "제목", typed: "  제목\n=\n", start: 3 }],
  ["# **굵은** 제목\n", { words: "굵은 제목", isPlain: false }],
  ["# 제목 {#id}\n", { words: "제목", isPlain: false, anchor: "id" }],
  ["# 제목\n{: .a}\n", { words: "제목", isPlain: false }],
  ["# 하나\n\n# 둘\n", { words: "하나", isOnly: false }],
  ["# 하나\n\n```\n# 둘\n```\n\n## 셋", { isOnly: true }],
])("is found in %j", (body, found) => expect(leadingHeading(body)).toMatchObject(found));

it.each(["", "글\n\n# 제목", "## 제목", "#태그", "> # 제목", "```\n# a\n```", "# 제목\r글"])("is none in %j", (body) =>
  expect(leadingHeading(body)).toBeNull(),
);

it.each([" ", "\t", "\r", "\n", "\u00a0", "\uFEFF"])("costs in proportion to the blank text before it: %j", (sign) => {
  expect(costGrowth((size) => leadingHeading(sign.repeat(size)), 8000)).toBeLessThan(nearlyLinear);
});
