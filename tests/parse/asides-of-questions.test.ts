import { describe, expect, it } from "vitest";
import { noteFrom } from "../support/note-from.ts";

const asked = (body: string) => noteFrom(body).questions.map(({ text, state, answer }) => ({ text, state, answer }));

describe("a paragraph beside a list of questions", () => {
  it("is no part of the question before it, in none of its lines", () => {
    expect(asked("## 궁금한 점\n\n- 금리는 왜 오르나\n\n다음 주에 이어서\n쓰기로 한다")).toEqual([
      { text: "금리는 왜 오르나", state: "open", answer: null },
    ]);
  });

  it("is no part of the answer before it, in none of its lines", () => {
    const body = "## 궁금한 점\n\n- 금리는 왜 오르나\n  - 물가가 올라서\n\n\n`#금리`  \n`#물가`  \n`#환율`";
    expect(asked(body)).toEqual([{ text: "금리는 왜 오르나", state: "answered", answer: "물가가 올라서" }]);
  });

  it("answers the question before it when it says that it does", () => {
    expect(asked("## 궁금한 점\n\n- 금리는 왜 오르나\n\n답: 물가가 올라서\n그렇다")).toEqual([
      { text: "금리는 왜 오르나", state: "answered", answer: "물가가 올라서\n그렇다" },
    ]);
  });

  it("stays on the page, since it has words that are not a question", () => {
    const { sections } = noteFrom("## 궁금한 점\n\n- 금리는 왜 오르나\n\n다음 주에 이어서\n쓰기로 한다");
    expect(sections.map(({ extracted }) => extracted)).toEqual([false]);
  });
});

describe("a bullet under a question", () => {
  const under = (bullet: string) => asked(`## 궁금한 점\n\n- 무엇이 오르나\n  - ${bullet}`).length;

  it.each(["물가", "#주가", "국제 유가", "증권사 평가", "복지"])("is its answer when it only names %s", (bullet) => {
    expect(under(bullet)).toBe(1);
  });

  it.each(["금리는 높은가", "그 까닭은 무엇인가", "다음 달도 오를까", "왜 그렇지", "물가?"])(
    "asks further with %s",
    (bullet) => {
      expect(under(bullet)).toBe(2);
    },
  );
});

describe("a question among the bullets of a reflection", () => {
  it("is one, and not part of the reflection", () => {
    const note = noteFrom(
      "## Reflection\n\n- **새로 알게 된 점**: 부모가 처리한다.\n- **궁금한 점**: DB를 쓰면 남는지",
    );
    expect(note.questions.map(({ text }) => text)).toEqual(["DB를 쓰면 남는지"]);
    expect(note.reflection?.value).toBe("새로 알게 된 점: 부모가 처리한다.");
  });
});
