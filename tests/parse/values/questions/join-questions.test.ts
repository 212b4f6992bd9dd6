import { describe, expect, it } from "vitest";
import { joinQuestions } from "../../../../src/parse/values/questions/join-questions.ts";
import { somewhere } from "../../../support/study-note.ts";

describe("joinQuestions", () => {
  const ask = (text: string, answer: string | null = null) =>
    ({ text, answer, state: answer === null ? "open" : "answered", place: somewhere }) as const;

  it("asks a question of the front matter once, with the answer the body gives", () => {
    expect(joinQuestions([ask("왜?"), ask("언제?")], [ask("왜?", "물가"), ask("누가?")])).toEqual([
      ask("왜?", "물가"),
      ask("언제?"),
      ask("누가?"),
    ]);
  });

  it("keeps what the body asks twice", () => {
    expect(joinQuestions([], [ask("왜?"), ask("왜?")])).toHaveLength(2);
  });
});
