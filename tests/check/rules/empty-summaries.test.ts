import { describe, expect, it } from "vitest";
import { emptySummaries } from "../../../src/check/rules/empty-summaries.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";

function found(body: string, fields = ""): readonly unknown[] {
  const site = { notes: [noteFrom(body, fields)] };
  return emptySummaries(checkSubject(site), addressesOf(site)).map(({ facts, place }) => [facts, place?.start.line]);
}

describe("emptySummaries", () => {
  it("reports a heading for the summary without a summary", () => {
    expect(found("기사\n\n### 3. 요약 :\n\n### 4. 궁금한 점 : 왜?")).toEqual([[{ heading: "3. 요약 :" }, 8]]);
    expect(found("## 요약\n\n## 키워드\n\n금리")).toEqual([[{ heading: "요약" }, 6]]);
    expect(found("### 키워드 : #금리\n\n**요약**:")).toEqual([[{ heading: "요약:" }, undefined]]);
  });

  it("does not ask someone who has just begun to finish", () => {
    expect(found("# 1. 기사\n\n기사\n\n### 2. 키워드 :\n\n### 3. 요약 :\n\n### 4. 궁금한 점 :")).toEqual([]);
  });

  it("says nothing of one that went with a withheld article", () => {
    const text = "금리가 그대로라는 글이었는데, 물가가 아직 높아서 쉽게 내리지는 못한다는 내용이었다고 나는 이해했다.";
    for (const body of [
      "## 기사와 요약\n\n금리를 동결했다. 그대로다.\n\n## 키워드\n\n금리",
      `## 요약\n\n기사 - ${text}\n\n## 키워드\n\n금리`,
    ])
      expect(found(body, "article: link\n"), body).toEqual([]);
    expect(found("## 요약\n\n## 기사\n\n동결했다.\n\n## 키워드\n\n금리", "article: link\n")).toHaveLength(1);
  });

  it.each([
    "### 키워드 : #금리\n\n### 요약 : 그대로",
    "## 요약\n\n그대로",
    "**요약**: 그대로",
    "본문",
    "## 요약\n\n## 요약\n\n- 그대로",
  ])("accepts %s", (body) => expect(found(body)).toEqual([]));
});
