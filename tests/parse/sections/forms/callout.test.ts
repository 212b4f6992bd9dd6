import { describe, expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";

function said(body: string) {
  const { sections, summary, keywords, questions } = noteFrom(body);
  return {
    roles: sections.map(({ roles }) => roles.join("+")),
    summary: summary?.value ?? null,
    keywords: keywords.map(({ value }) => value),
    questions: questions.map(({ text }) => text),
    isWhole: sections[0]?.extracted,
  };
}

const nothing = { roles: ["other"], summary: null, keywords: [], questions: [], isWhole: false };

describe("readCallout", () => {
  it("takes a title that is a section's name for a label, whatever the kind", () => {
    const summary = { ...nothing, roles: ["summary"], summary: "값이다", isWhole: true };
    expect(said("> [!summary] 요약\n> 값이다")).toEqual(summary);
    expect(said("> [!note] 요약\n> 값이다")).toEqual(summary);
    expect(said("> [!summary] 요약: 값이다")).toEqual(summary);
    expect(said("> [!question] 궁금한 점\n> 왜?")).toEqual({
      ...nothing,
      roles: ["questions"],
      questions: ["왜?"],
      isWhole: true,
    });
  });

  it("takes the kind as a label if the title is none, and the title as part of the text", () => {
    expect(said("> [!summary]\n> 값이다").summary).toBe("값이다");
    expect(said("> [!summary] 오늘 한 줄\n> 값이다").summary).toBe("오늘 한 줄\n값이다");
  });

  it("reads labels in a callout of another kind as in a quotation, and its title is under none", () => {
    expect(said("> [!note] 메모\n> **키워드**: LG, AI")).toEqual({
      ...nothing,
      roles: ["keywords"],
      keywords: ["LG", "AI"],
    });
  });

  it("is part of the section of its kind around it", () => {
    expect(said("## 궁금한 점\n\n- 하나?\n\n> [!question] 둘?")).toEqual({
      ...nothing,
      roles: ["questions"],
      questions: ["하나?", "둘?"],
      isWhole: true,
    });
    expect(said("## 요약\n\n> [!summary]\n> 값이다").summary).toBe("값이다");
  });

  it.each([
    "> [!note] 메모\n> 말",
    "> [!note] 링크를 보라\n> 말",
    "> [!question] 질문",
    "> [!faq] 왜?\n> 왜?",
    "> [!help] 질문\n> 왜?",
    "> [!todo] 왜?",
    "> [!note] 메모\n> > [!question] 왜?",
  ])("says nothing of %j", (body) => {
    expect(said(body)).toEqual(nothing);
  });

  it("leaves callouts within a section of questions beside the questions", () => {
    expect(said("## 궁금한 점\n\n- 하나?\n\n> [!tip] 왜 묻나?\n> 왜?")).toEqual({
      ...nothing,
      roles: ["questions"],
      questions: ["하나?"],
    });
  });
});
