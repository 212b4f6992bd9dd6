import { describe, expect, it } from "vitest";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";

describe("sectionLexicon", () => {
  it("knows each section by at least three names", () => {
    const roles = [...sectionLexicon({}).builtIn.values()];
    for (const role of ["keywords", "summary", "questions", "terms", "reflection", "article", "source"] as const) {
      expect(roles.filter((known) => known === role).length).toBeGreaterThanOrEqual(3);
    }
  });

  it("is one and the same for every note of a site that adds nothing", () => {
    expect(sectionLexicon({})).toBe(sectionLexicon({ summary: [] }));
  });

  it("takes added names as they are typed, leaves out empty ones, and knows the longest", () => {
    const lexicon = sectionLexicon({ questions: ["더 파 볼 만한 아주 긴 이름", " : "], terms: ["Jargon:"] });
    expect([...lexicon.added]).toEqual([
      ["더파볼만한아주긴이름", "questions"],
      ["jargon", "terms"],
    ]);
    expect(lexicon.longest).toBeGreaterThanOrEqual("더파볼만한아주긴이름".length);
  });
});
