import { describe, expect, it } from "vitest";
import { answerOnLine, questionLine } from "../../../../src/parse/values/questions/question-line.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { lineOf } from "../../../support/read-sections.ts";

describe("questionLine", () => {
  it.each([
    ["왜 오를까?", "text", "왜 오를까?"],
    ["Q. 왜 오를까?", "question", "왜 오를까?"],
    ["Q1. 왜?", "question", "왜?"],
    ["Q: 왜?", "question", "왜?"],
    ["질문: 왜?", "question", "왜?"],
    ["질문 2. 왜?", "question", "왜?"],
    ["질문1) 왜?", "question", "왜?"],
    ["문: 왜?", "question", "왜?"],
    ["문 2. 왜?", "question", "왜?"],
    ["문제 : 왜?", "question", "왜?"],
    ["– 왜?", "question", "왜?"],
    ["ㅇ 왜?", "question", "왜?"],
    ["◦ 왜?", "question", "왜?"],
    ["· 왜?", "question", "왜?"],
    ["ㅇㅇ 왜?", "text", "ㅇㅇ 왜?"],
    ["\\-왜?", "question", "왜?"],
    ["▶왜?", "question", "왜?"],
    ["·왜?", "question", "왜?"],
    ["\\-AI는 왜?", "question", "AI는 왜?"],
    ["\\-겠-은 왜 쓸까?", "text", "-겠-은 왜 쓸까?"],
    ["\\-습니다’는 왜?", "text", "-습니다’는 왜?"],
    ["\\-ing는 왜?", "text", "-ing는 왜?"],
    ["\\-5%는 왜?", "text", "-5%는 왜?"],
    ["— 왜?", "question", "왜?"],
    ["문이 왜?", "text", "문이 왜?"],
    ["① 왜?", "question", "왜?"],
    ["가. 왜?", "question", "왜?"],
    ["(나) 왜?", "question", "왜?"],
    ["아. 왜?", "text", "아. 왜?"],
    ["가.나.다 순은 왜?", "text", "가.나.다 순은 왜?"],
    ["1️⃣ 왜?", "question", "왜?"],
    ["✔️ 왜?", "question", "왜?"],
    ["☐ 왜?", "question", "왜?"],
    ["☑️ 왜?", "question", "왜?"],
    ["[?] 왜?", "question", "왜?"],
    ["(1) 왜?", "question", "왜?"],
    ["1\\) 왜?", "question", "왜?"],
    ["1.왜?", "question", "왜?"],
    ["🔹 왜", "question", "왜"],
    ["❓왜?", "question", "왜?"],
    ["👉 물가 때문", "text", "👉 물가 때문"],
    ["1.5배는 왜?", "text", "1.5배는 왜?"],
    ["3.5%는 왜?", "text", "3.5%는 왜?"],
    ["질문이 많다", "text", "질문이 많다"],
    ["AI는 왜?", "text", "AI는 왜?"],
    ["--> 물가 때문", "answer", "물가 때문"],
    ["→ 물가 때문", "answer", "물가 때문"],
    ["=> 물가 때문", "answer", "물가 때문"],
    ["ㄴ 물가 때문", "answer", "물가 때문"],
    ["답: 물가 때문", "answer", "물가 때문"],
    ["답변 : 물가 때문", "answer", "물가 때문"],
    ["답변1) 물가 때문", "answer", "물가 때문"],
    ["답 2: 물가 때문", "answer", "물가 때문"],
    ["A: 물가 때문", "answer", "물가 때문"],
    ["A. 물가 때문", "answer", "물가 때문"],
    ["A1: 물가 때문", "answer", "물가 때문"],
    ["[답] 물가 때문", "answer", "물가 때문"],
    ["(답변) 물가 때문", "answer", "물가 때문"],
    ["【답】: 물가 때문", "answer", "물가 때문"],
    ["[답지] 왜?", "text", "[답지] 왜?"],
    ["→ 답: 물가 때문", "answer", "물가 때문"],
    ["확인 결과: 물가 때문", "answer", "물가 때문"],
    ["확인 결과 물가 때문이었다", "answer", "확인 결과 물가 때문이었다"],
    ["확인결과를 기다린다", "text", "확인결과를 기다린다"],
    ["답답하다", "text", "답답하다"],
    ["A.I.는 왜?", "text", "A.I.는 왜?"],
  ])("takes «%s» for %s: «%s»", (line, kind, text) => {
    const read = questionLine(lineOf(line));
    expect([read.kind, read.text.text]).toEqual([kind, text]);
  });

  it("takes any number of boxes for the first of them", () => {
    const line = lineOf(`[x] ${"[ ]".repeat(100_000)} Q. 왜?`);
    expect(questionLine(line)).toMatchObject({ kind: "question", task: "done", text: { text: "왜?" } });
  });

  it("reads boxes typed by hand", () => {
    expect(questionLine(lineOf("[x] 왜?"))).toMatchObject({ kind: "question", task: "done", text: { text: "왜?" } });
    expect(questionLine(lineOf("-[ ] 왜?"))).toMatchObject({ kind: "question", task: "open", text: { text: "왜?" } });
    expect(questionLine(lineOf("[ ] 왜?"))).toMatchObject({ kind: "question", task: "open" });
    expect(questionLine(lineOf("[v] Q. 왜?"))).toMatchObject({ task: "done", text: { text: "왜?" } });
  });
});

describe("a box", () => {
  it.each([
    ["☐ 왜?", "open"],
    ["⬜ 왜?", "open"],
    ["[?] 왜?", "open"],
    ["☑ 왜?", "done"],
    ["☑️ 왜?", "done"],
    ["☒ 왜?", "done"],
    ["- ✅ 왜?", "done"],
    ["왜 ☑ 표시할까?", null],
  ])("reads %s as %s", (line, task) => {
    expect(questionLine(lineOf(line)).task).toBe(task);
  });
});

describe("answerOnLine", () => {
  it.each([
    ["왜 오를까? --> 물가 때문", "왜 오를까?", "물가 때문"],
    ["왜 오를까 --> 답: 물가 때문", "왜 오를까", "물가 때문"],
    ["왜 오를까? → 물가 때문", "왜 오를까?", "물가 때문"],
    ["금리 → 환율은 어떻게 될까?", "금리 → 환율은 어떻게 될까?", null],
    ["왜 오를까?", "왜 오를까?", null],
    ["왜 오를까? 답: 물가 때문", "왜 오를까?", "물가 때문"],
    ["왜 오를까? 정답 : 물가 때문", "왜 오를까?", "물가 때문"],
    ["Why? A: Prices.", "Why?", "Prices."],
    ["왜 오를까? [답] 물가 때문", "왜 오를까?", "물가 때문"],
    ["왜 오를까? ☞ 물가 때문", "왜 오를까?", "물가 때문"],
    ["왜 오를까? 답) 물가 때문", "왜 오를까?", "물가 때문"],
    ["왜 오를까? A) 물가 때문", "왜 오를까?", "물가 때문"],
    ["어느 것일까? A) 금리 B) 물가", "어느 것일까? A) 금리 B) 물가", null],
    ["누가 썼을까? A. Smith", "누가 썼을까? A. Smith", null],
    ["어느 것일까? A: 금리 B: 물가", "어느 것일까? A: 금리 B: 물가", null],
    ["답: 무엇일까? 그 답은 없다", "답: 무엇일까? 그 답은 없다", null],
  ])("splits «%s»", (line, question, answer) => {
    const read = answerOnLine(lineOf(line));
    expect([read.question.text, read.answer?.text ?? null]).toEqual([question, answer]);
  });

  it("looks for choices once, however many answers may begin on the line", () => {
    const many = (count: number) => answerOnLine(lineOf(`${"왜? A: ".repeat(count)} B: 물가`));
    expect(many(3).answer).toBeNull();
    expect(costGrowth(many, 20_000)).toBeLessThan(nearlyLinear);
  });

  it("finds an answer behind its name in a question that is ticked, too", () => {
    const read = answerOnLine(lineOf("왜 오를까? 답: 물가 때문"), { isTicked: true });
    expect([read.question.text, read.answer?.text]).toEqual(["왜 오를까?", "물가 때문"]);
  });

  it("finds an answer right behind a question that is ticked", () => {
    const read = (text: string, isTicked: boolean) => answerOnLine(lineOf(text), { isTicked }).answer?.text ?? null;
    expect(read("왜 오를까? 물가 때문이다.", true)).toBe("물가 때문이다.");
    expect(read("왜 오를까? 물가 때문이다.", false)).toBeNull();
    for (const text of ["왜 오를까? 언제 내릴까?", "왜 오를까? (3면)", "왜 오를까? 3면", "왜 오를까? #물가"])
      expect(read(text, true)).toBeNull();
  });
});
