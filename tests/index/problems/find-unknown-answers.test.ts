import { describe, expect, it } from "vitest";
import { findUnknownAnswers } from "../../../src/index/problems/find-unknown-answers.ts";
import { placed, question, studyNote } from "../../support/study-note.ts";

const asking = studyNote({ id: "asking", questions: [question({ id: "왜-그럴까" }), question({ id: "언제까지" })] });
const single = studyNote({ id: "single", questions: [question({ id: "q" })] });

function factsOf(...answers: readonly string[]) {
  const answering = studyNote({
    id: "answering",
    questions: [question({ id: "mine" })],
    frontMatter: { answers: answers.map(placed) },
  });
  return findUnknownAnswers([answering, asking, single]).map(({ facts }) => facts);
}

describe("findUnknownAnswers", () => {
  it("is silent about questions that other notes ask", () => {
    expect(factsOf("asking#왜-그럴까", " single#q ", `asking#${"언제까지".normalize("NFD")}`)).toEqual([]);
  });

  it.each([
    ["asking#왜-그럴가", "asking#왜-그럴까"],
    ["single#other", "single#q"],
    ["single", "single#q"],
    ["asking#전혀 다른 질문", null],
    ["nowhere#q", null],
    ["answering#mine", null],
    ["", null],
  ])("reports that %j names none and offers %j", (typed, nearest) => {
    expect(factsOf(typed)).toEqual([{ typed, nearest }]);
  });
});
