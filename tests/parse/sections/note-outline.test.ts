import { describe, expect, it } from "vitest";
import type { LabelsReading } from "../../../src/parse/sections/block-reading.ts";
import { isNamedBy, noteOutline } from "../../../src/parse/sections/note-outline.ts";
import { bodyWithLexicon } from "../../support/read-sections.ts";

const labels = (...roles: ("summary" | "keywords" | "source")[]): LabelsReading => ({
  kind: "labels",
  values: [{ roles, label: "", naming: "plain", afterLabel: "", blocks: [], isEmpty: false }],
  isPlain: false,
  stray: false,
});

describe("noteOutline", () => {
  it("has the headings that name data, with how they were typed", () => {
    const body = bodyWithLexicon("# 1. 기사\n\n글\n\n### 2. 키워드 : 가\n\n## 배경\n\n> ## 요약\n");
    const { headings, headingAt, named } = noteOutline(body, () => null, { isWithheld: false });
    expect(headings).toMatchObject([{ roles: ["keywords"], form: { level: 3, numbered: true } }]);
    expect(headingAt.get(headings[0]?.start ?? -1)).toBe(headings[0]);
    expect([...named]).toEqual(["keywords"]);
  });

  it("has no run of labels that name only what its headings name", () => {
    const body = bodyWithLexicon("가\n\n나\n\n## 요약\n");
    const runsOf = (reading: LabelsReading) =>
      noteOutline(body, ({ start }) => (start === 3 ? reading : null), { isWithheld: false }).runs();
    expect([...runsOf(labels("summary")).keys()]).toEqual([]);
    expect([...runsOf(labels("keywords")).keys()]).toEqual([3]);
  });
});

describe("isNamedBy", () => {
  it("asks for every name of data", () => {
    expect(isNamedBy(new Set(["summary"]), labels("summary"))).toBe(true);
    expect(isNamedBy(new Set(["summary"]), labels("summary", "keywords"))).toBe(false);
    expect(isNamedBy(new Set(["summary"]), labels("source"))).toBe(false);
  });
});
