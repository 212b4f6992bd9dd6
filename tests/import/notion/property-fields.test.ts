import { describe, expect, it } from "vitest";
import { withNotionProperties } from "../../../src/import/notion/property-fields.ts";

const read = (text: string) => withNotionProperties({ from: "a.md", to: "a.md", text, changes: [] }, "Asia/Seoul");

/** The fields that a page's properties become. */
const fieldsOf = (...properties: readonly string[]): readonly string[] =>
  read(`# 제목\n\n${properties.join("\n")}\n\n글\n`)
    .text.split("---\n")[1]
    ?.trim()
    .split("\n") ?? [];

describe("withNotionProperties", () => {
  it("keeps the properties, each on its own line, and writes what they say as fields", () => {
    const { text, changes } = read("# 제목\n\n분류: Spring\n작성일시: 2021년 9월 12일 오후 2:58\n복습: No\n\n글\n");
    expect(text).toBe(
      "---\ncategories: [Spring]\ndate: 2021-09-12 14:58:00\n---\n\n# 제목\n\n분류: Spring  \n작성일시: 2021년 9월 12일 오후 2:58  \n복습: No\n\n글\n",
    );
    expect(changes.map(({ reason, line }) => [reason, line])).toEqual([
      ["lines-broken", 8],
      ["field-translated", 2],
      ["field-translated", 3],
    ]);
  });

  it.each([
    ["Created: January 31, 2022 7:44 PM", "date: 2022-01-31 19:44:00"],
    ["Date: November 5, 2023 12:05 AM (GMT+9)", "date: 2023-11-05 00:05:00"],
    ["날짜: 2022년 1월 3일 → 2022년 1월 5일", "date: 2022-01-03"],
    ["날짜: @2022년 1월 3일", "date: 2022-01-03"],
    ["Last edited time: January 31, 2022", "last_modified_at: 2022-01-31"],
    ["태그: 기본 지식", "tags: [기본 지식]"],
    ["Tags: os, thread", "tags: [os, thread]"],
  ])("reads %s", (property, field) => expect(fieldsOf(property)).toEqual([field]));

  it.each(["공개: No", "상태: 초안", "Published: No", "비밀: Yes"])("holds back what says %s", (property) => {
    expect(fieldsOf(property)).toEqual(["draft: true"]);
  });

  it.each(["# 제목\n\n이름: 김\n\n글\n", "# 제목\n\n날짜: 언젠가\n", "---\ntitle: a\n---\n\n# 제목\n\n태그: a\n"])(
    "leaves %j alone",
    (text) => expect(read(text)).toEqual({ from: "a.md", to: "a.md", text, changes: [] }),
  );
});
