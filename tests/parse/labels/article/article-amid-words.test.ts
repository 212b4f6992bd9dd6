import { describe, expect, it } from "vitest";
import { namesArticleAmid } from "../../../../src/parse/labels/article/article-amid-words.ts";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";

const lexicon = sectionLexicon({});

describe("namesArticleAmid", () => {
  it.each([
    ...["기사를 붙이는 곳", "기사 붙여 넣는 자리", "뉴스 들어갈 칸", "원문을 옮겨 적는 란", "기사란"],
    ...["기사와 메모", "기사 & 나의 생각", "단상+기사", "기사 ｜ 한은, 금리 동결", "금리 동결|기사"],
    ...[
      "금리, 또 동결 (기사)",
      "한은 금리 두 번째 동결 [뉴스]",
      "[한경] 한은, 금리 동결",
      "【매일경제】 한은, 금리 동결",
    ],
  ])("finds the name: %s", (heading) => expect(namesArticleAmid(heading, lexicon)).toBe(true));

  it.each([
    ...["생각해 보기 (기사)", "기사를 읽고 느낀 점 (기사)", "메모 (기사)", "[한국경제]", "[경제] 오늘 배운 것"],
    ...["[매일경제] 어려운 단어", "뉴스를 보는 곳", "요약 & 메모", "금리｜물가", "붙이는 곳", ""],
    ...["기사와 나", "기사와 관련된 나의 경험", "기사와 다른 의견", "기사와 반론", "뉴스와 경제", "기사/배경지식"],
    ...["[동아] 나의 반박", "[매일경제] 이 글에 대한 나의 비판", "[매경] 스크랩 3일차", "금리, 나의 해석 (기사)"],
  ])("leaves the writer's alone: %s", (heading) => expect(namesArticleAmid(heading, lexicon)).toBe(false));
});
