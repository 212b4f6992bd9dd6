import { describe, expect, it } from "vitest";
import { collectQuestions } from "../../../src/index/lists/questions.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { placed, question, studyNote } from "../../support/study-note.ts";

describe("collectQuestions", () => {
  it("puts open questions first, the oldest first, then answered ones, the newest first", () => {
    const told = [
      { id: "d", asked: [question({ id: "closed", state: "answered" }), question({ id: "new" })], answers: ["a#old"] },
      { id: "c", asked: [], answers: [] },
      { id: "b", asked: [question({ id: "first" }), question({ id: "second" })], answers: [] },
      { id: "a", asked: [question({ id: "oldest" }), question({ id: "old" })], answers: [] },
    ];
    const notes = told.map(({ id, asked, answers }) => ({
      note: studyNote({ id, questions: asked, frontMatter: { answers: answers.map(placed) } }),
      permalink: permalinkOf(`/${id}/`),
    }));
    const questions = collectQuestions(notes);
    expect(
      questions.map((asked) => [asked.askedIn.note.id, asked.question.id, asked.answeredIn?.note.id ?? null]),
    ).toEqual([
      ["a", "oldest", null],
      ["b", "first", null],
      ["b", "second", null],
      ["d", "new", null],
      ["d", "closed", null],
      ["a", "old", "d"],
    ]);
  });
});
