import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readStudyDate } from "../../../src/model/date/study-date.ts";
import type { SourceArticle } from "../../../src/model/note/source-article.ts";
import { findArticleSource } from "../../../src/parse/article/article-source.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { noteFrom } from "../../support/note-from.ts";
import { bodyWithLexicon } from "../../support/read-sections.ts";
import { frontMatter } from "../../support/study-note.ts";

function articleOf(text: string, source: Partial<SourceArticle> | null = null): SourceArticle {
  const body = bodyWithLexicon(text);
  return findArticleSource(
    body,
    { tokens: body.tokens, about: [], isStudied: true, isWithheld: false, origin: null },
    frontMatter({ source }),
  ).article;
}

const seed =
  readFileSync(new URL("../../../posts/2021-12-15-lg-exaone.md", import.meta.url), "utf8").split(/^---$/mu)[2] ?? "";

describe("findArticleSource", () => {
  it("reads a clipping with an underlined headline, a Naver link and a byline", () => {
    expect(articleOf(seed)).toEqual({
      headline: "\"알파고는 바보 수준\"…LG의 '초거대 AI' 개발",
      url: "https://n.news.naver.com/article/015/0004640557",
      publisher: "한국경제",
      reporter: "이시은",
      published: "2021-12-14",
      naver: { oid: "015", aid: "0004640557" },
    });
  });

  it("says nothing about a note without an article", () => {
    const body = bodyWithLexicon("오늘 배운 것\n\n# 금리\n\n기준금리가 올랐다.");
    const nothing = { headline: null, url: null, publisher: null, reporter: null, published: null, naver: null };
    expect(
      findArticleSource(
        body,
        { tokens: null, about: [], isStudied: false, isWithheld: false, origin: null },
        frontMatter(),
      ).article,
    ).toEqual(nothing);
  });

  it("lets the front matter's source win, and reads Naver's identity from it", () => {
    const source = {
      publisher: "매일경제",
      published: readStudyDate("2021-12-13"),
      url: "https://n.news.naver.com/mnews/article/009/0001234567?sid=101",
    };
    expect(articleOf(seed, source)).toMatchObject({
      publisher: "매일경제",
      reporter: "이시은",
      published: "2021-12-13",
      url: "https://n.news.naver.com/article/009/0001234567",
      naver: { oid: "009", aid: "0001234567" },
    });
  });
});

describe("an article's address", () => {
  it.each([
    ["a link that says so", "[자료](https://example.com/a) [링크](https://example.com/b)", "https://example.com/b"],
    ["a link behind a label", "출처: [어떤 신문](https://example.com/b)", "https://example.com/b"],
    ["a bare address behind a label", "원문 : https://example.com/b", "https://example.com/b"],
    ["a raw HTML link", '<a href="https://example.com/b">기사 원문</a>', "https://example.com/b"],
    ["a headline that is a link", "## [금리 오른다](https://example.com/b)", "https://example.com/b"],
    [
      "a news link",
      "[통계](https://kosis.kr/x) [연합](https://www.yna.co.kr/view/AKR1)",
      "https://www.yna.co.kr/view/AKR1",
    ],
    [
      "an address alone on its line",
      "말 [가](https://example.com/a)\n\n<https://example.com/b>",
      "https://example.com/b",
    ],
    ["brackets round the word", "[[원문 보기]](https://example.com/b)", "https://example.com/b"],
  ])("is %s", (_name, text, url) => {
    expect(articleOf(text).url).toBe(url);
  });

  it("is none of the addresses mentioned in passing", () => {
    expect(articleOf("자세한 것은 [여기](https://example.com/a)와 a@b.com").url).toBeNull();
  });
});

describe("an article's headline", () => {
  it.each([
    ["the first heading that is no label", "# 1. 기사\n\n## 금리 0.25%p 인상\n\n본문", "금리 0.25%p 인상"],
    ["what stands behind a label", "# 기사: 금리 0.25%p 인상\n\n본문", "금리 0.25%p 인상"],
    ["a line in bold", "**금리 0.25%p 인상**\n\n본문", "금리 0.25%p 인상"],
    ["a heading of several lines", "금리\n인상\n====\n", "금리 인상"],
  ])("is %s", (_name, text, headline) => {
    expect(articleOf(text).headline).toBe(headline);
  });

  it.each(["# 기사\n\n본문", "**기사**\n\n본문", "본문 **강조** 본문", "**이시은 기자**"])(
    "is not found in %j",
    (text) => {
      expect(articleOf(text).headline).toBeNull();
    },
  );
});

describe("a section that names the source", () => {
  const keywords = "## 키워드\n\n금리\n";

  it.each([
    "## 출처\nhttps://example.com/inf",
    "# 출처\n[매일경제](https://example.com/inf)",
    "## Source\nhttps://example.com/inf",
    "## 링크\nhttps://example.com/inf",
    "# 기사 링크\nhttps://example.com/inf",
    "**출처**\nhttps://example.com/inf",
    "링크: https://example.com/inf",
    "- 링크: https://example.com/inf",
    "## 기사\n\n물가가 올랐다.\n\n## 출처\n[매일경제](https://example.com/inf)",
    "## 출처\nhttps://example.com/inf\n\n## 오늘\n\n어제 [뉴스](https://example.com/news/other)도 읽었다.",
  ])("gives the source of a study note: %j", (text) => {
    expect(noteFrom(`${text}\n\n${keywords}`).article.url).toBe("https://example.com/inf");
  });

  it("gives the newspaper it names", () => {
    const { article } = noteFrom(`# 출처\n[매일경제](https://example.com/inf)\n\n${keywords}`);
    expect(article.publisher).toBe("매일경제");
  });
});

describe("the day of an article", () => {
  it.each(["날짜", "작성일"])("is the one beside its source, above which %s is the page's own", (label) => {
    const text = `${label}: 2026년 11월 4일\n출처: 매일경제 2026.11.03 https://example.com/inf`;
    expect(noteFrom(`${text}\n\n## 키워드\n\n금리\n`).article.published).toBe("2026-11-03");
  });

  it("is the only one said of a known article, and none where no article is known", () => {
    expect(noteFrom("출처: 매일경제\n날짜: 2026.11.03\n").article.published).toBe("2026-11-03");
    expect(noteFrom("날짜: 2026.11.03\n").article.published).toBeNull();
  });
});

describe("a note with many sections that name its source", () => {
  it("costs in proportion to its length", () => {
    const note = (size: number) => `${"## 출처\nhttps://example.com/inf\n\n".repeat(size)}## 키워드\n\n금리\n`;
    expect(costGrowth((size) => noteFrom(note(size)), 200)).toBeLessThan(nearlyLinear);
  });
});
