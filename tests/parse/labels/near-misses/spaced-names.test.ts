import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { findSpacedNames } from "../../../../src/parse/labels/near-misses/spaced-names.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { plainLexicon, sectionsOf } from "../../../support/read-sections.ts";

const found = (note: string) =>
  findSpacedNames(sectionsOf(note), plainLexicon, "posts/2021-12-15-a.md" as SourcePath).map(({ facts, place }) => [
    "heading" in facts && facts.heading,
    place?.start.line,
  ]);

describe("findSpacedNames", () => {
  it("tells of names that stand together with only a blank behind them", () => {
    const names = [
      ["📌 핵심 키워드", 1],
      ["📌 요약", 2],
      ["📌 질문", 3],
    ];
    expect(found("📌 핵심 키워드 금리, 환율\n📌 요약 금리가 올랐다.\n📌 질문 왜 올랐나?")).toEqual(names);
    const lines = ["키워드 금리, 환율", "요약 금리가 올랐다.", "느낀 점 어렵다", "질문 왜 올랐나?"];
    const ofAll = ["키워드", "요약", "느낀 점", "질문"];
    expect(found(lines.join("\n"))).toEqual(ofAll.map((name, at) => [name, at + 1]));
    expect(found(lines.join("\n\n"))).toEqual(ofAll.map((name, at) => [name, at * 2 + 1]));
    expect(found(lines.map((line) => `- ${line}`).join("\n"))).toEqual(ofAll.map((name, at) => [name, at + 1]));
    expect(found(lines.map((line) => `## ${line}`).join("\n"))).toEqual(ofAll.map((name, at) => [name, at + 1]));
    expect(found(`3월 4일 월\n${lines.join("\n")}`)).toHaveLength(4);
  });

  it("tells of keywords in a note that has other sections", () => {
    expect(found("키워드 금리, 환율\n\n## 요약\n\n올랐다.")).toEqual([["키워드", 1]]);
  });

  it("says what to type", () => {
    const [problem] = findSpacedNames(
      sectionsOf("키워드 금리, 환율\n요약 올랐다."),
      plainLexicon,
      "a.md" as SourcePath,
    );
    expect(problem).toMatchObject({
      rule: "section-near-miss",
      facts: { heading: "키워드", role: "keywords", meant: "키워드:", isLabel: true },
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
    });
  });

  it.each([
    "요약 정리를 했다.\n질문 시간이 있었다.",
    "요약 기능을 써 봤다.\n질문 하나 해도 될까?",
    "키워드 금리, 환율",
    "키워드 광고 시장이 커졌다. 검색 광고, 배너도 커졌다.\n요약 기능도 생겼다.",
    "키워드 광고를 파는 회사의 새로운 기능, 검색 광고\n요약 기능도 생겼다.",
    "키워드: 금리, 환율\n요약: 올랐다.",
    "## 키워드\n\n금리\n\n## 요약\n\n키워드 금리, 환율이 올랐다.",
  ])("says nothing of %j", (note) => {
    expect(found(note)).toEqual([]);
  });

  it("reads each line once", () => {
    const many = (count: number) => found("키워드 금리, 환율\n".repeat(count));
    expect(costGrowth(many, 2000)).toBeLessThan(nearlyLinear);
  });
});
