import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findSecondFrontMatter } from "../../../src/parse/front-matter/second-front-matter.ts";
import { bodyOf } from "../../support/parse-body.ts";

const found = (text: string) =>
  findSecondFrontMatter(bodyOf(text), "posts/a.md" as SourcePath).map(({ facts }) => facts);

it.each([
  "---\ntitle: 둘째\n---",
  "글\n\n---\ntitle: 둘째\ntags:\n  - 금리\n---\n\n글",
  "글\n\n---\n\ndate: 2021-02-02\nsource:\n  url: https://a.example\n---",
])("is found: %j", (text) => {
  expect(found(text)).toHaveLength(1);
});

it("is told by its lines", () => {
  expect(found("글\n\n---\ntitle: 둘째\n---\n")).toEqual([{ first: 3, last: 5 }]);
});

it.each([
  "글\n\n---\n\n글\n\n---",
  "---\nkeywords: 금리, 환율\n---",
  "---\ntitle: 둘째\n이것은 글이다\n---",
  "```yaml\n---\ntitle: 둘째\n---\n```",
  "    ---\n    title: 둘째\n    ---",
  "---\ntitle: 둘째",
  "제목: 글\n---",
])("is nothing else: %j", (text) => {
  expect(found(text)).toEqual([]);
});
