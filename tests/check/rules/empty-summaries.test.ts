import { describe, expect, it } from "vitest";
import { emptySummaries } from "../../../src/check/rules/empty-summaries.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";

function found(body: string): readonly unknown[] {
  const site = { notes: [noteFrom(body)] };
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

  it.each([
    "### 키워드 : #금리\n\n### 요약 : 그대로",
    "## 요약\n\n그대로",
    "**요약**: 그대로",
    "본문",
    "## 요약\n\n## 요약\n\n- 그대로",
  ])("accepts %s", (body) => expect(found(body)).toEqual([]));
});
