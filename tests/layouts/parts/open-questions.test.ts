import { expect, it } from "vitest";
import { openQuestions } from "../../../layouts/parts/open-questions.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { question } from "../../support/study-note.ts";

it("shows the five that have waited longest, of how many, and for how long", () => {
  const notes = Array.from({ length: 7 }, (_, index) => ({
    id: `n${index}`,
    date: `2021-12-0${index + 1}`,
    title: `노트 ${index}`,
    questions: [question({ text: `물음 ${index}` })],
  }));
  const panel = openQuestions(renderedSite(notes).site)?.text ?? "";
  expect(panel).toContain("7개 중 가장 오래된 것");
  expect(panel.match(/<li>/gu)).toHaveLength(5);
  expect(panel).toMatch(/물음 0[\s\S]*노트 0 · 7일째[\s\S]*물음 4/u);
  expect(panel).not.toContain("물음 5");
});

it("is nothing when no question is open", () => {
  expect(openQuestions(renderedSite([{ questions: [question({ state: "answered" })] }]).site)).toBeNull();
});
