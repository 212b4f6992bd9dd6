import { describe, expect, it } from "vitest";
import { nameSuggester } from "../../../src/check/links/suggest-name.ts";
import { studyNote } from "../../support/study-note.ts";

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

  it("never suggests a note to itself", () => {
    const [own, other] = [studyNote({ id: "own", title: "금리 인상" }), studyNote({ id: "other", title: "금리 인하" })];
    const suggest = nameSuggester([own, other]);
    expect(suggest("금리", own)).toEqual(["금리 인하"]);
    expect(suggest("금리", other)).toEqual(["금리 인상"]);
    expect(suggest("금리")).toHaveLength(2);
  });

  it("takes no other number for a slip: another day, another part", () => {
    const notes = ["2024-05-07", "2024-05-11", "수업 12"].map((title) => studyNote({ id: title, title }));
    const suggest = nameSuggester(notes);
    expect(suggest("2024-05-08")).toEqual([]);
    expect(suggest("2024-05-1")).toEqual([]);
    expect(suggest("수업 1")).toEqual([]);
    expect(suggest("수읍 12")).toEqual(["수업 12"]);
    expect(suggest("수업")).toEqual(["수업 12"]);
  });

  it("stays quick among many notes and many dead names", () => {
    const suggest = nameSuggester(Array.from({ length: 2000 }, (_, index) => studyNote({ id: `note-${index}` })));
    const answers = Array.from({ length: 5000 }, (_, index) => suggest(`없는 글 ${index}`));
    expect(answers.slice(200).every((answer) => answer.length === 0)).toBe(true);
  });
});
