import { describe, expect, it } from "vitest";
import { firstValue, sectionsOf } from "../../support/read-sections.ts";

describe("closedSection", () => {
  it("gives what follows the label to its last value", () => {
    const { value } = firstValue("## 요약\n\n나\n");
    expect(value).toMatchObject({ roles: ["summary"], isEmpty: false, blocks: [{ lines: [{ text: "나" }] }] });
  });

  it("reads nothing from an article", () => {
    expect(firstValue("## 기사\n\n나\n").value).toMatchObject({ roles: ["article"], blocks: [], isEmpty: false });
  });

  it("names data after a name, and text without one otherwise", () => {
    expect(sectionsOf("글\n\n결론: 가\n\n글").spans.map(({ roles }) => roles)).toEqual([
      ["other"],
      ["other"],
      ["other"],
    ]);
  });
});
