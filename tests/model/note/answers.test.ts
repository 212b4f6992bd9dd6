import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { answeringNotes, isAnswered, questionReference, questionsOf } from "../../../src/model/note/answers.ts";
import { day, placed, question, studyNote } from "../../support/study-note.ts";

function published(id: string, answers: readonly string[] = []) {
  return { note: studyNote({ id, frontMatter: { answers: answers.map(placed) } }), permalink: permalinkOf(`/${id}/`) };
}

describe("questionReference", () => {
  it("names a question by its note and itself, in NFC", () => {
    expect(questionReference("초".normalize("NFD"), "질문")).toBe("초#질문");
  });
});

describe("answeringNotes", () => {
  it("finds the earliest note that names a question, spaces and Unicode form aside", () => {
    const latest = published("c", ["a#질문"]);
    const earliest = published("b", [` a#${"질문".normalize("NFD")} `]);
    expect(answeringNotes([latest, earliest, published("a")]).get("a#질문")).toBe(earliest);
  });

  it("lets an older note answer a newer one's question", () => {
    const older = published("a", ["b#q"]);
    expect(answeringNotes([published("b"), older]).get("b#q")).toBe(older);
  });

  it("lets no note answer itself", () => {
    expect(answeringNotes([published("a", ["a#q"])]).size).toBe(0);
  });
});

describe("questionsOf", () => {
  it("counts the days from the newest note, never from today, and never below one", () => {
    const asking = { note: studyNote({ date: "2021-12-15", questions: [question()] }), permalink: permalinkOf("/a/") };
    const daysUntil = (newest: string) =>
      questionsOf(asking, new Map(), day(newest)).map(({ daysWaiting }) => daysWaiting);
    expect(daysUntil("2021-12-20")).toEqual([6]);
    expect(daysUntil("2021-12-15")).toEqual([1]);
    expect(daysUntil("2021-12-01")).toEqual([1]);
  });
});

describe("isAnswered", () => {
  const askedIn = published("a");

  it("is so by the question's own note or by another one", () => {
    expect(isAnswered({ question: question(), askedIn, answeredIn: null, daysWaiting: 1 })).toBe(false);
    expect(isAnswered({ question: question({ state: "answered" }), askedIn, answeredIn: null, daysWaiting: 1 })).toBe(
      true,
    );
    expect(isAnswered({ question: question(), askedIn, answeredIn: published("b"), daysWaiting: 1 })).toBe(true);
  });
});
