import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleHeading } from "../../../src/parse/labels/article/article-heading.ts";
import { articleLabel } from "../../../src/parse/labels/article/article-label.ts";
import { headingName } from "../../../src/parse/labels/heading-name.ts";
import { sectionLexicon } from "../../../src/parse/labels/lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../../../src/parse/labels/section-label.ts";

const lexicon = sectionLexicon({});

describe("headingName", () => {
  it.each([
    ["2. 키워드", "keywords"],
    ["기사 2", "article"],
    ["한국경제 기사 전문", "article"],
  ])("knows what %s names", (heading, role) => {
    expect(headingName(heading, lexicon)?.roles).toEqual([role]);
  });

  it("passes over no name of an article for its letters", () => {
    const names = [
      "기사",
      "뉴스",
      "원문",
      "본문",
      "전문",
      "스크랩",
      "보도자료",
      "글",
      "全文",
      "新聞",
      "新闻",
      "ニュース",
      "記事",
      "article",
    ];
    const others = [
      "Ｎｅｗｓ",
      "text",
      "story",
      "copy",
      "퍼온",
      "한경",
      "두 번째",
      "2",
      "보기",
      "이어서",
      " ",
      "(",
      ")",
      "금리",
      "읽을거리",
    ];
    const words = fc.array(fc.constantFrom(...names, ...others), { maxLength: 4 }).map((parts) => parts.join(""));
    const ofSite = sectionLexicon({ article: ["읽을거리"] });
    fc.assert(
      fc.property(words, fc.constantFrom(lexicon, ofSite), fc.constantFrom("NFC", "NFD"), (typed, known, form) => {
        const text = typed.normalize(form);
        const asked = matchSectionLabel(text, known) ?? articleLabel(text, known) ?? articleHeading(text, known);
        expect(headingName(text, known)).toEqual(asked);
      }),
    );
  });

  it("remembers nothing of one site for another", () => {
    expect(headingName("낱말 창고", lexicon)).toBeNull();
    expect(headingName("낱말 창고", sectionLexicon({ keywords: ["낱말 창고"] }))?.roles).toEqual(["keywords"]);
    expect(headingName("낱말 창고", lexicon)).toBeNull();
  });
});
