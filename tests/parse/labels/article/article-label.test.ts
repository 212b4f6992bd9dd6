import { describe, expect, it } from "vitest";
import { articleLabel } from "../../../../src/parse/labels/article/article-label.ts";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";

const lexicon = sectionLexicon({});

describe("a heading over another article, or all of one", () => {
  it.each([
    ...[
      "기사 2",
      "기사2",
      "4. 기사 2",
      "기사 ②",
      "기사 Ⅱ",
      "기사 #2",
      "기사 2번",
      "기사 B",
      "두 번째 기사",
      "2번째 기사",
      "둘째 기사",
    ],
    ...["원문 2", "뉴스 기사 3", "Article 2", "article II", "Second article", "기사 2 (매일경제)"],
    ...["기사 전문 보기", "기사 보기", "원문 펼쳐보기", "Read the article", "Show full article"],
    ...[
      "기사 이어서",
      "기사 - 이어서",
      "기사, 계속",
      "📰 기사 계속",
      "기사 이어 읽기",
      "이어지는 기사",
      "나머지 기사",
      "기사 뒷부분",
    ],
    ...[
      "기사 1/2",
      "기사 후반부",
      "Article, continued",
      "Article (cont.) cont.",
      "The rest of the article",
      "원문 계속",
    ],
    ...["전문", "📰 전문", "Original article", "Full text", "The article"],
  ])("is named by %j", (heading) => {
    expect(articleLabel(heading, lexicon)?.roles).toEqual(["article"]);
  });

  it.each([
    "키워드 2",
    "전문가",
    "전문 용어",
    "기사가",
    "기사 2개",
    "Article 370 revoked",
    "관련 기사",
    "계속",
    "이어서",
    "기사 뒷이야기",
    "키워드 이어서",
    "Article contents",
    "2",
    "",
    "기사회생 2",
    "관련 기사 보기",
    "키워드 보기",
    "Read more",
  ])("is not named by %j", (heading) => {
    expect(articleLabel(heading, lexicon)).toBeNull();
  });

  it("leaves a name to its site, and knows the ones that it adds", () => {
    const own = sectionLexicon({ article: ["클리핑"], terms: ["전문"] });
    expect(articleLabel("전문", own)).toBeNull();
    expect(articleLabel("클리핑 2", own)?.roles).toEqual(["article"]);
  });
});
