import { describe, expect, it } from "vitest";
import { isAnsweredBelow } from "../../../src/parse/sections/answered-below.ts";
import { noteFrom } from "../../support/note-from.ts";
import { sectionsOf } from "../../support/read-sections.ts";

function isAnswered(markdown: string) {
  const { body, spans } = sectionsOf(markdown);
  const [first, next] = spans;
  return first !== undefined && isAnsweredBelow(body, first, next);
}

describe("isAnsweredBelow", () => {
  it.each([
    "## 질문\nHTTP란?\n\n## 답변\n약속이다.",
    "## 🙋 질문\n왜?\n\n## 💡 나의 답\n그래서.",
    "### Question\nWhy?\n\n### Answer\nSo.",
  ])("is true of %j", (markdown) => {
    expect(isAnswered(markdown)).toBe(true);
  });

  it.each([
    "## 질문\nHTTP란?\n\n## 답변",
    "## 질문\nHTTP란?\n\n## 정리\n약속이다.",
    "## 질문\nHTTP란?\n\n# 답변\n약속이다.",
    "## 요약\n올랐다\n\n## 답변\n약속이다.",
    "## 질문\nHTTP란?",
  ])("is false of %j", (markdown) => {
    expect(isAnswered(markdown)).toBe(false);
  });
});

describe("a question with the answer under the next heading", () => {
  it("is no open one, and both headings stay", () => {
    const { questions, sections } = noteFrom("## 질문\nHTTP와 HTTPS의 차이는?\n\n## 답변\n암호로 말한다.");
    expect(questions).toMatchObject([{ text: "HTTP와 HTTPS의 차이는?", state: "answered", answer: null }]);
    expect(sections.map(({ heading }) => heading?.value.text)).toEqual(["질문", "답변"]);
  });
});
