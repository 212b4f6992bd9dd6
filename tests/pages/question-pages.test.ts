import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { questionPages } from "../../src/pages/question-pages.ts";
import { question, siteConfig, studyNote } from "../support/study-note.ts";

function pagesOf(open: number, answered: number) {
  const asked = (count: number, state: "open" | "answered") =>
    Array.from({ length: count }, (_, index) => question({ id: `${state}-${index}`, state }));
  const note = studyNote({ questions: [...asked(open, "open"), ...asked(answered, "answered")] });
  return questionPages(buildLibrary([note], siteConfig()));
}

describe("questionPages", () => {
  it("shows open and answered questions on one page while there are few", () => {
    expect(pagesOf(2, 3)).toMatchObject([
      { permalink: "/questions/", open: [{}, {}], openCount: 2, answered: { shown: [{}, {}, {}], count: 3 } },
    ]);
  });

  it("divides many open questions, and puts answered ones below the first page alone", () => {
    const [first, second, third, ...more] = pagesOf(250, 1);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ openCount: 250, answered: { shown: [{}] } });
    expect(second).toMatchObject({ permalink: "/questions/page/2/", answered: { shown: [], count: 1 } });
    expect(third?.kind === "questions" && third.open).toHaveLength(50);
  });

  it("gives many answered questions pages of their own", () => {
    const [first, all, next, ...more] = pagesOf(0, 120);
    expect(more).toEqual([]);
    expect(first?.kind === "questions" && first.answered.shown).toHaveLength(20);
    expect(all).toMatchObject({ kind: "answered-questions", permalink: "/questions/answered/", answeredCount: 120 });
    expect(next).toMatchObject({ permalink: "/questions/answered/page/2/" });
  });
});
