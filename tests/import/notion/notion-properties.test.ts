import { expect, it } from "vitest";
import { notionProperties } from "../../../src/import/notion/notion-properties.ts";

it("reads the paragraph below the title, and where it is", () => {
  const text =
    "# [반복문] for in / for of\n\n생성일: 2022년 1월 31일 오후 7:44\n스킬 & 언어: js, 기본 지식\n\n글: 글\n";
  const read = notionProperties(text);
  expect(read?.all).toEqual([
    { name: "생성일", value: "2022년 1월 31일 오후 7:44" },
    { name: "스킬 & 언어", value: "js, 기본 지식" },
  ]);
  expect(text.slice(read?.start, read?.end)).toBe("생성일: 2022년 1월 31일 오후 7:44\n스킬 & 언어: js, 기본 지식\n");
  expect(notionProperties("# a\r\n\r\n태그: b\r\n\r\n글\r\n")?.all).toEqual([{ name: "태그", value: "b" }]);
});

it.each([
  "# 제목\n\n생성일: 2022년 1월 31일\n그리고 글\n",
  "# 제목\n\n글이다\n",
  "# 제목\n",
  "글: 이다\n",
  "# 제목\n\n- 태그: a\n",
  "# 제목\n\nhttps://a.example/b\n",
  "",
])("reads none in %j", (text) => expect(notionProperties(text)).toBeNull());
