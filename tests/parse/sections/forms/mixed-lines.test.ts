import { expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";

it.each(["키워드:\n\n환율, 금리\n요약: 올랐다\n질문: 왜?", "**키워드**\n\n환율, 금리\n요약: 올랐다\n질문: 왜?"])(
  "reads labels in the paragraph below a label that has no value: %j",
  (body) => {
    const { keywords, summary, questions } = noteFrom(body);
    expect(keywords.map(({ value }) => value)).toEqual(["환율", "금리"]);
    expect([summary?.value, questions[0]?.text]).toEqual(["올랐다", "왜?"]);
  },
);

it("lets a label right below a summary's begin its own section", () => {
  expect(noteFrom("요약:\n\n키워드: 금리\n\n올랐다").sections.flatMap(({ roles }) => roles)).toContain("keywords");
});
