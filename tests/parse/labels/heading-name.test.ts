import { describe, expect, it } from "vitest";
import { headingName } from "../../../src/parse/labels/heading-name.ts";
import { sectionLexicon } from "../../../src/parse/labels/section-lexicon.ts";

const lexicon = sectionLexicon({});

describe("headingName", () => {
  it.each([
    ["2. 키워드", "keywords"],
    ["기사 2", "article"],
    ["한국경제 기사 전문", "article"],
  ])("knows what %s names", (heading, role) => {
    expect(headingName(heading, lexicon)?.roles).toEqual([role]);
  });

  it("remembers nothing of one site for another", () => {
    expect(headingName("낱말 창고", lexicon)).toBeNull();
    expect(headingName("낱말 창고", sectionLexicon({ keywords: ["낱말 창고"] }))?.roles).toEqual(["keywords"]);
    expect(headingName("낱말 창고", lexicon)).toBeNull();
  });
});
