import { describe, expect, it } from "vitest";
import { articleExcerpt, isExcerptLine } from "../../../../src/parse/labels/article/article-excerpt.ts";

describe("words taken from the article", () => {
  it.each([
    ...["기사에서 발췌", "기사 중", "기사에서", "(기사 본문 중에서)", "기사 인용", "기사 일부", "뉴스 기사 중 일부"],
    ...["From the article", "Excerpt from the article", "Taken from this article"],
  ])("are named by %s", (words) => {
    expect(articleExcerpt(words)).toBe("excerpt");
  });

  it.each(["(위 기사에 이어서)", "기사 본문 이어서"])("go on below %s", (words) => {
    expect(articleExcerpt(words)).toBe("continues");
    expect(isExcerptLine(words)).toBe(true);
  });

  it.each(["기사", "앞 기사에 이어서", "기사에서 배운 점", "기사 중 가장 좋은 것", "In the article", "내 글에서 발췌"])(
    "are not meant by %s",
    (words) => {
      expect(articleExcerpt(words)).toBeNull();
    },
  );

  it("need a sign beside them where they may begin a sentence", () => {
    for (const line of ["(기사 중)", "기사에서:", "From the article:", "기사에서 발췌"])
      expect(isExcerptLine(line)).toBe(true);
    for (const line of ["기사 중", "기사에서", "From the article"]) expect(isExcerptLine(line)).toBe(false);
  });
});
