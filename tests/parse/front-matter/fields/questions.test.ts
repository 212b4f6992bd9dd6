import { describe, expect, it } from "vitest";
import { decodeQuestions } from "../../../../src/parse/front-matter/fields/questions.ts";
import { fieldIn } from "../../../support/front-matter.ts";
import { noteFrom } from "../../../support/note-from.ts";

function read(lines: string) {
  const { value, diagnostics } = decodeQuestions(fieldIn(lines));
  const asked = value.map((question) => [question.value, question.answer ?? null]);
  return { asked, rules: diagnostics.map(({ rule }) => rule) };
}

describe("decodeQuestions", () => {
  it("reads questions with their answers among others", () => {
    const lines =
      "questions:\n  - q: 왜 오르나?\n    a: 물가 때문\n  - 언제?\n  - 질문: 어디서?\n    답:\n  - { q: 누가? }";
    expect(read(lines)).toEqual({
      asked: [
        ["왜 오르나?", "물가 때문"],
        ["언제?", null],
        ["어디서?", null],
        ["누가?", null],
      ],
      rules: [],
    });
  });

  it.each([
    "questions:\n  - title: 왜?\n    a: 그래서",
    "questions:\n  - q: 왜?\n    tag: 물가",
    "questions:\n  - q: 왜?\n    a: 그래서\n    b: 더",
    'questions:\n  - q: "<!-- 왜?"\n    a: 비밀\n  - 언제? -->',
  ])("reads nothing else: %j", (lines) => {
    const { asked, rules } = read(lines);
    expect([asked.flat().includes("왜?"), rules.includes("front-matter-wrong-kind")]).toEqual([false, true]);
  });

  it("leaves out what is hidden in a question or its answer, and stops at what is hidden across both", () => {
    const pair = (question: string, answer: string) => read(`questions:\n  - q: ${question}\n    a: ${answer}`);
    const asked = [["왜 오르나?", "물가 때문"]];
    expect(pair("왜 오르나? <!-- 확인 -->", "물가 %% 확인 %% 때문")).toEqual({ asked, rules: [] });
    expect(pair("왜 %% 오르나?", "물가 %% 때문").rules).toEqual(["front-matter-wrong-kind"]);
  });

  it("answers the question of the note, unless the body answers it, too", () => {
    const fields = "questions:\n  - q: 왜 오르나?\n    a: 물가 때문\n";
    const asked = (body: string) =>
      noteFrom(body, fields).questions.map(({ text, state, answer }) => [text, state, answer]);
    expect(asked("글")).toEqual([["왜 오르나?", "answered", "물가 때문"]]);
    expect(asked("## 질문\n- 왜 오르나?")).toEqual([["왜 오르나?", "answered", "물가 때문"]]);
    expect(asked("## 질문\n- 왜 오르나? → 환율 때문")).toEqual([["왜 오르나?", "answered", "환율 때문"]]);
  });
});
