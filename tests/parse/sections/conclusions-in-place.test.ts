import { describe, expect, it } from "vitest";
import { placementOf } from "../../../layouts/notes/section-placement.ts";
import { noteFrom } from "../../support/note-from.ts";

const placements = (body: string) => noteFrom(body).sections.map(placementOf);
const summary = (body: string) => noteFrom(body).summary?.value;

describe("a conclusion below the summary and other text", () => {
  it.each([
    "**요약** : 올랐다.\n\n**배경** : 물가다.\n\n**결론** : 더 오른다.",
    "요약: 올랐다.\n\n배경은 물가다.\n\n결론: 더 오른다.",
    "## 요약\n\n올랐다.\n\n## 배경\n\n물가다.\n\n## 결론\n\n더 오른다.",
  ])("is the summary as data, and stays where it was typed: %j", (body) => {
    expect(placements(body)).toEqual(["head", "text", "text"]);
    expect(summary(body)).toBe("올랐다.\n더 오른다.");
  });

  it("goes to the head like any other if no text, or the article, stands between", () => {
    expect(placements("**요약** : 올랐다.\n\n**결론** : 더 오른다.")).toEqual(["head", "head"]);
    expect(placements("배경은 물가다.\n\n**결론** : 더 오른다.")).toEqual(["text", "head"]);
    expect(placements("## 요약\n\n올랐다.\n\n## 기사\n\n글이다.\n\n## 결론\n\n더 오른다.")).toEqual([
      "head",
      "text",
      "head",
    ]);
    expect(placements("## 결론\n\n오른다.\n\n## 배경\n\n물가다.\n\n## 요약\n\n올랐다.")).toEqual([
      "head",
      "text",
      "head",
    ]);
  });

  it("ends a text in chapters that holds nothing else of a study where it was typed", () => {
    const chapters = "## 배경\n\n물가다.\n\n## 결론\n\n더 오른다.";
    expect(placements(chapters)).toEqual(["text", "text"]);
    expect(summary(chapters)).toBe("더 오른다.");
    expect(placements(`${chapters}\n\n## 키워드\n\n금리`)).toEqual(["text", "head", "head"]);
    expect(placements("## 결론\n\n더 오른다.\n\n## 배경\n\n물가다.")).toEqual(["head", "text"]);
  });
});
