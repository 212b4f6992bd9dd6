import { describe, expect, it } from "vitest";
import { articleHeadline } from "../../../src/parse/article/article-headline.ts";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { sectionLexicon } from "../../../src/parse/labels/lexicon/section-lexicon.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { plainLexicon } from "../../support/read-sections.ts";

const headline = (text: string, lexicon = plainLexicon) => articleHeadline(articleLines(bodyOf(text).tokens), lexicon);

describe("articleHeadline", () => {
  it("prefers a heading to a line in bold", () => {
    expect(headline("**굵은 줄**\n\n## 제목")).toBe("제목");
  });

  it("keeps a headline with a colon of its own", () => {
    expect(headline("## 美 금리: 어디로 가나")).toBe("美 금리: 어디로 가나");
  });

  it("removes a label, and does not take an address or byline for one", () => {
    expect(headline("## 기사 : 금리 인상")).toBe("금리 인상");
    expect(headline("## 출처: https://a.b/c")).toBeNull();
    expect(headline("## 21.12.14. 한국경제 이시은 기자")).toBeNull();
  });

  it("leaves out a newspaper and day in parentheses behind it, and no other words there", () => {
    expect(headline("## 기사 : 전력 급증 (매일경제, 2026.4.28)")).toBe("전력 급증");
    expect(headline("## 전력 급증 (매일경제 26.4.28)")).toBe("전력 급증");
    expect(headline("## 전력 급증 (지난 4월 28일 종합)")).toBe("전력 급증 (지난 4월 28일 종합)");
  });

  it("takes no name of the article for its headline, nor one that the site has given it", () => {
    expect(headline("# 1. 기사 읽기\n\n본문이다.")).toBeNull();
    expect(headline("# 두 번째 기사\n\n## 제목\n\n본문이다.")).toBe("제목");
    expect(headline("# 오늘 읽은 글\n\n## 제목", sectionLexicon({ article: ["오늘 읽은 글"] }))).toBe("제목");
  });

  it("is a link that is all of its line, if no heading follows", () => {
    expect(headline("[금리 동결한다](https://a.b/c)\n한국경제 2026.06.03\n\n본문이다.")).toBe("금리 동결한다");
    expect(headline("**부제**\n[금리 동결한다](https://a.b/c)")).toBe("금리 동결한다");
    expect(headline("[금리 동결한다](https://a.b/c)\n\n## 제목")).toBe("제목");
    expect(headline("[기사 원문 보기](https://a.b/c)\n\n본문이다.")).toBeNull();
    expect(headline("본문이다.\n\n[금리 동결한다](https://a.b/c)")).toBeNull();
    expect(headline("[금리를 동결한다.](https://a.b/c)")).toBeNull();
  });

  it("takes the name of a field for none", () => {
    expect(headline("### 언론사\n\n## 금리")).toBe("금리");
  });

  it("finds it below a link and a byline, but not between two parts of the article", () => {
    expect(headline("[링크](https://a.b/c)\n21.12.14. 한국경제 이시은 기자\n\n## 제목\n\n본문이다.")).toBe("제목");
    expect(headline("본문이 먼저 나온다.\n\n#### 작은 제목\n\n본문이 이어진다.")).toBeNull();
  });

  it("looks for bold lines at the head only", () => {
    expect(headline("가\n\n나\n\n다\n\n라\n\n**굵은 줄**")).toBeNull();
    expect(headline("[링크](https://a.b/c)\n\n**굵은 줄**\n\n본문이다.")).toBe("굵은 줄");
  });

  it.each([
    "첫째 문단.\n**굵은 줄**\n끝",
    "첫째 문단.\n\n- **굵은 줄**",
    "첫째 문단.\n\n> **굵은 줄**",
    "첫째 문단.\n\n<b>굵은 줄</b>",
    "첫째 문단.\n\n__굵은 줄__",
    "**특종: 굵게 친 한 문장.**\n\n본문이다.",
    '**이주열 총재는 "내년에도 올릴 수 있다"고 말했다.**\n\n본문이다.',
    `**${"긴 문단 ".repeat(60)}**\n\n본문이다.`,
  ])("takes no emphasis of the article for its headline, for that is shown where the article is not: %j", (text) => {
    expect(headline(text)).toBeNull();
  });
});
