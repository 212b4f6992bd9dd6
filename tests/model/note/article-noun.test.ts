import { describe, expect, it } from "vitest";
import { couldNameArticle } from "../../../src/model/note/article-noun.ts";

describe("couldNameArticle", () => {
  it.each([
    ...[
      "오늘 읽은 기사",
      "📰 지훈이 기사",
      "■ 오늘의 기사 읽기",
      "1. 기사 읽기",
      "기사 필사",
      "기사 오려 붙이기",
      "기사 내용 옮겨 쓰기",
    ],
    ...[
      "기사문",
      "신문 본문",
      "원문 필사",
      "기사 발췌문",
      "사설 전문",
      "칼럼",
      "읽기 자료",
      "지문",
      "기사 1. 코스피 사상 최고",
    ],
    ...[
      "오늘의 기사 (한국경제)",
      "**오늘의 뉴스**",
      "Today's article",
      "Full text",
      "Article 2: prices",
      "Related articles",
      "This week's article",
    ],
    ...[
      "기사 번역",
      "영어 원문",
      "기사 텍스트",
      "12월 15일 기사",
      "아래는 기사 전문입니다",
      "원문 전체",
      "신문 내용",
      "기사 [한국경제]",
    ],
  ])("finds that it could be one: %s", (words) => {
    expect(couldNameArticle(words)).toBe(true);
  });

  it.each([
    ...["기사를 고른 이유", "기사 선정 이유", "기사를 읽고 느낀 점", "메모", "질문", "", "기사 2026년 분석"],
    ...["버스 기사", "정보처리기사", "내가 쓴 기사", "Thoughts on the article", "Why I chose this article"],
    "한국은행이 금리를 올렸다는 기사를 읽고 나서 부모님과 함께 이야기를 나눈 뒤에 다시 찾아본 기사",
  ])("finds that it could not: %s", (words) => {
    expect(couldNameArticle(words)).toBe(false);
  });
});
