import { describe, expect, it } from "vitest";
import { nameSuggester } from "../../src/check/suggest-name.ts";
import { studyNote } from "../support/study-note.ts";

describe("nameSuggester", () => {
  it("suggests at most three names, the nearest first", () => {
    const notes = ["금리 가", "금리 나", "금리 다", "금리 라"].map((title, index) =>
      studyNote({ id: `n${index}`, title }),
    );
    expect(nameSuggester(notes)("금리 마")).toEqual(["금리 가"]);
    expect(nameSuggester(notes)("금리")).toHaveLength(3);
  });

  it("knows no name by one letter", () => {
    expect(nameSuggester([studyNote({ id: "2021-12-15-ai", title: "인공지능 수업" })])("능")).toEqual([]);
    expect(nameSuggester([studyNote({ id: "가" })])("x")).toEqual([]);
  });

  it("stays quick among many notes and many dead names", () => {
    const suggest = nameSuggester(Array.from({ length: 2000 }, (_, index) => studyNote({ id: `note-${index}` })));
    const answers = Array.from({ length: 5000 }, (_, index) => suggest(`없는 글 ${index}`));
    expect(answers.slice(200).every((answer) => answer.length === 0)).toBe(true);
  });
});
