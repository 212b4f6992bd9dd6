import { expect, it } from "vitest";
import { isAnybodysName } from "../../../../src/parse/labels/lexicon/anybodys-name.ts";

it("tells the names that any text may have from those of a study", () => {
  expect(["결론", "Questions", "Q&A", "TL;DR", "Key takeaway"].every(isAnybodysName)).toBe(true);
  expect(["키워드", "요약", "궁금한 점", "결론과 질문", ""].some(isAnybodysName)).toBe(false);
});
