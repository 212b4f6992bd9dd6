import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../../src/check/apply-fixes.ts";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import { plainSettings } from "../../../support/parse-body.ts";
import { told } from "../../../support/told.ts";

function read(body: string, settings = plainSettings) {
  const path = "posts/2021-12-15-a.md" as SourcePath;
  const text = `---\ntitle: 제목\n---\n\n${body}\n`;
  const { note, diagnostics } = parseNote({ path, text }, settings);
  const found = diagnostics.filter(({ rule }) => rule === "heading-unspaced");
  const fixes = found.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  return { note, found, repaired: applyFixes(text, fixes).text.slice("---\ntitle: 제목\n---\n\n".length, -1) };
}

describe("findUnspacedHeadings", () => {
  it("reports a heading without the space, and how to type it", () => {
    expect(read("##키워드\n\n- 환율").found.map((one) => told(one, "ko"))).toEqual([
      "heading-unspaced posts/2021-12-15-a.md:5:1 | `#` 뒤에 빈칸이 없어 제목이 아니라 글로 읽혔습니다 | ## 키워드 | ##키워드 | `#` 뒤에 빈칸을 두세요: `## 키워드` (npm run check -- --fix 가 고쳐 줍니다)",
    ]);
  });

  it.each([
    ["##키워드\n\n- 환율", "## 키워드\n\n- 환율"],
    ["앞 글\n###나의 의견과 배경\n뒤 글", "앞 글\n### 나의 의견과 배경\n뒤 글"],
    ["##**키워드**", "##**키워드**"],
    ["#질문\n\n왜?", "# 질문\n\n왜?"],
    [
      "#기사\n\n기사의 글이다.\n\n#요약 내 말이다.\n\n#느낀 점 **내** 말이다.",
      "# 기사\n\n기사의 글이다.\n\n#요약 내 말이다.\n\n#느낀 점 **내** 말이다.",
    ],
    ["#질문 있어요", "#질문 있어요"],
    ["#기사 스크랩\n\n글", "#기사 스크랩\n\n글"],
    ["#기사\n기사의 글이다.", "# 기사\n기사의 글이다."],
    ["#1. 기사\n\n글", "# 1. 기사\n\n글"],
    ["#2) 배경", "# 2) 배경"],
    ["글\n##2. 키워드 : 금리\n### 3. 요약 : 올랐다", "글\n## 2. 키워드 : 금리\n### 3. 요약 : 올랐다"],
    ["글\n#2. 키워드 : 금리", "글\n# 2. 키워드 : 금리"],
    ["#2. 키워드\n#금리 #환율\n#3. 요약\n올랐다.", "# 2. 키워드\n#금리 #환율\n# 3. 요약\n올랐다."],
    ["## 키워드\n#금리 #환율\n#3. 요약\n올랐다.", "## 키워드\n#금리 #환율\n# 3. 요약\n올랐다."],
    ["## 기사\n글\n\n#키워드\n금리\n#요약\n올랐다.", "## 기사\n글\n\n# 키워드\n금리\n# 요약\n올랐다."],
    ["  ##배경", "  ## 배경"],
    ["#\u00a0키워드\n\n- 환율", "# 키워드\n\n- 환율"],
    ["앞 글\n##\u3000나의 의견\n뒤 글", "앞 글\n## 나의 의견\n뒤 글"],
  ])("repairs %j", (typed, repaired) => {
    expect(read(typed).repaired).toBe(repaired);
  });

  it.each([
    "#환율",
    "#환율 #금리",
    "#요약 #금리",
    "기사의 글이다.\n\n#기사",
    "## 기사\n\n글이다.\n\n#기사\n\n글이다.",
    "#기사 모음이다.\n\n글이다.",
    "#환율 오늘도 올랐다.\n\n글이다.",
    "글\n#요약 올랐다.",
    "### 요약\n\n올랐다.\n\n#요약 내렸다.",
    "##환율 ##금리",
    "##요약 : 올랐다",
    "##키워드 : 금리\n##요약 : 올랐다",
    "### 요약 : 올랐다\n\n글\n##요약 : 내렸다",
    "\\##키워드",
    "`##키워드`",
    "```\n##키워드\n```",
    "글 ##키워드",
    "글\n#요약\n#금리",
    "#1 문제",
    "#1.5 금리",
    "글\n#1. 문제",
    "### 질문\n\n왜?\n\n#질문",
    "글\n#질문",
    "- ##키워드",
    "####### 일곱",
    "\\#\u00a0키워드",
    "`#\u00a0키워드`",
    "**#\u00a0키워드**",
    "글 #\u00a0키워드",
    "#\u00a0",
  ])("leaves %j alone", (typed) => {
    expect(read(typed).found).toEqual([]);
  });

  it("reports a space that is not the space bar's, which nobody sees", () => {
    expect(read("##\u00a0키워드\n\n- 환율").found.map((one) => told(one, "ko"))).toEqual([
      "heading-unspaced posts/2021-12-15-a.md:5:1 | `#` 뒤의 빈칸이 보통 빈칸이 아니어서(맥의 Option+스페이스나 워드의 빈칸) 제목이 아니라 글로 읽혔습니다 | ## 키워드 | ## 키워드 | `#` 뒤의 빈칸을 지우고 스페이스를 다시 치세요 (npm run check -- --fix 가 고쳐 줍니다)",
    ]);
  });

  it("reads a labelled line below text once it is repaired, which was neither read nor reported", () => {
    expect(read("글\n##키워드 : 금리").note).toMatchObject({ keywords: [] });
    expect(read(read("글\n##키워드 : 금리").repaired).note).toMatchObject({ keywords: [{ value: "금리" }] });
  });

  it("reads as data what is repaired", () => {
    expect(read(read("##키워드\n\n- 환율\n\n##궁금한 점\n\n- 왜?").repaired).note).toMatchObject({
      keywords: [{ value: "환율" }],
      questions: [{ text: "왜?" }],
    });
  });

  it("tells the names of a note whose article is withheld", () => {
    const { found } = read("#기사\n\n기사의 글이다.\n\n#요약 내 말이다.", { ...plainSettings, articleMode: "link" });
    expect(found.map(({ facts }) => facts)).toMatchObject([{ meant: "# 기사" }, { meant: "# 요약: 내 말이다." }]);
  });
});
