import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleHeading } from "../../../../src/parse/labels/article/article-heading.ts";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";

const lexicon = sectionLexicon({});

describe("a heading that names the article in its writer's words", () => {
  it.each([
    ...[
      "한국경제 기사 전문",
      "한국경제 기사",
      "[매일경제] 기사 원문",
      "한경 기사 전문",
      "우리 신문 기사 전문",
      "YTN 뉴스",
    ],
    ...['"기사"', "“기사”", "'기사 전문'", "“두 번째 기사”", "기사글", "기사 글", "기사문 전문", "원글", "퍼온 글"],
    ...["퍼온 기사", "스크랩한 기사", "인터넷 기사", "영어 원문", "신문 기사 전문", "신문기사 원문", "번역 기사"],
    ...[
      "원문 그대로",
      "원문 전체",
      "본문 전체",
      "기사 풀버전",
      "기사 텍스트",
      "기사 복붙",
      "기사 번역본",
      "📰 기사 복사본",
    ],
    ...[
      "사설 전문",
      "칼럼 원문",
      "보도자료 전문",
      "인터뷰 전문",
      "新聞記事",
      "全文",
      "한국경제 기사 전문".normalize("NFD"),
    ],
    ...["Full text of the article", "Full article text", "The full article", "The original article", "Article text"],
    ...["Article body", "Article in full", "The article in full", "Complete article", "Entire article", "Full-text"],
    ...["Text of the article", "Copy of the article", "Copied article", "News text", "Source text", "Full story"],
  ])("is known: %s", (heading) => {
    expect(articleHeading(heading, lexicon)?.roles).toEqual(["article"]);
  });

  it.each([
    ...[
      "내가 쓴 글",
      "내가 읽은 기사",
      "기사 요약",
      "기사를 읽고",
      "관련 기사",
      "한국경제 소개",
      "뉴스레터",
      "사설",
      "칼럼",
    ],
    ...[
      "인터뷰",
      "전문가 의견",
      "Articles of faith",
      "Text",
      "Full",
      "Story",
      "Version",
      "My article",
      "Copy",
      "Content",
    ],
    ...["두 신문의 경제 기사 전문 비교", "body", "contents", "기사 전문가"],
  ])("is another: %s", (heading) => {
    expect(articleHeading(heading, lexicon)).toBeNull();
  });

  it("is what the site's own names say it is", () => {
    expect(articleHeading("원글", sectionLexicon({ summary: ["원글"] }))).toBeNull();
  });
});

describe("the whole of an article, however its name is typed", () => {
  /** What the compared form leaves out, between any two letters. */
  const unread = fc.constantFrom("", "", "", " ", "\u200B", "*", "_", "`", "\u3000", "🔑");
  const name = fc
    .tuple(fc.constantFrom("기사", "뉴스", "신문기사"), fc.constantFrom("", "의"), fc.constantFrom("전문", "스크랩"))
    .map((parts) => parts.join(""));

  it("is found behind other words", () => {
    fc.assert(
      fc.property(name, fc.array(unread, { minLength: 9, maxLength: 9 }), fc.boolean(), (typed, between, isApart) => {
        const spread = [...typed].map((letter, place) => letter + (between[place] ?? "")).join("");
        const heading = `금리 ${spread.replaceAll(/\s/gu, "")}`;
        expect(articleHeading(isApart ? heading.normalize("NFD") : heading, lexicon)).not.toBeNull();
      }),
    );
  });
});
