import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { noteFrom } from "../../support/note-from.ts";
import { plainSettings } from "../../support/parse-body.ts";

const summary = "\n\n## 요약\n\n하나";

function said(body: string) {
  const { headline, publisher, reporter, published } = noteFrom(body).article;
  return { headline, publisher, reporter, published };
}

describe("the headline that a note names", () => {
  it.each([
    "기사 제목 : 꿀벌이 사라진다",
    "- **기사 제목:** 꿀벌이 사라진다\n- **요약:** 하나",
    "[기사 제목] 꿀벌이 사라진다\n[요약] 하나",
    "1️⃣ 기사 제목: 꿀벌이 사라진다\n2️⃣ 한 줄 요약: 하나",
    "**✅ 기사 제목**\n꿀벌이 사라진다\n\n**✅ 기사 본문**\n꿀벌이 줄었다.",
    "◆ 기사 제목\n꿀벌이 사라진다\n\n◆ 기사 요약\n하나",
    "| | |\n|-|-|\n| 기사 제목 | 꿀벌이 사라진다 |\n| 요약 | 하나 |",
    "제목: 꿀벌이 사라진다\n언론사: 한겨레",
    `## 1. 기사 제목\n꿀벌이 사라진다${summary}`,
    `## 기사 제목 : 꿀벌이 사라진다${summary}`,
    `## 기사\n제목: 꿀벌이 사라진다${summary}`,
    `## 1. 기사 정보\n- 제목: 꿀벌이 사라진다${summary}`,
    `## 기사\n[꿀벌이 사라진다](https://example.com/a)${summary}`,
    `## 기사\n[꿀벌이 사라진다](https://example.com/a)\n한국경제 2026.06.03${summary}`,
    `기사 : [꿀벌이 사라진다](https://example.com/a)${summary}`,
    "**Headline**: 꿀벌이 사라진다\n**Source**: The Korea Herald, Nov. 2, 2026",
  ])("is read in %j", (body) => {
    expect(said(body).headline).toBe("꿀벌이 사라진다");
  });

  it("is what stands behind the name of the article, above where it is from", () => {
    expect(said("기사: 꿀벌의 봄\n출처: 한겨레 2026.3.6\n요약: 하나").headline).toBe("꿀벌의 봄");
    expect(said("기사: 꿀벌의 봄\n요약: 하나").headline).toBeNull();
  });

  it("stands above the words of an article before its newspaper and day, unless it may be one of them", () => {
    expect(said(`## 오늘의 기사\n꿀벌의 봄 (농민신문, 2026.09.01)${summary}`)).toMatchObject({
      headline: "꿀벌의 봄",
      publisher: "농민신문",
    });
    expect(said(`## 오늘의 기사\n꿀벌이 줄었다 (농민신문, 2026.09.01)${summary}`)).toMatchObject({
      headline: null,
      publisher: "농민신문",
    });
    expect(said(`## 오늘의 기사\n꿀벌의 봄 (3월 2일)${summary}`).headline).toBeNull();
  });

  it("is no name of a section that stands below its own, and no address of a reporter", () => {
    expect(said("| 기사 제목 | 키워드 |\n|-|-|\n| 꿀벌이 사라진다 | 꿀벌 |").headline).toBeNull();
    expect(said(`## 출처\n[서울경제] 2026.06.30 | 구예린 기자 yerin@example.com${summary}`)).toEqual({
      headline: null,
      publisher: "서울경제",
      reporter: "구예린",
      published: "2026-06-30",
    });
  });

  it("is published where the article is not, but no sentence of the article in its place", () => {
    const headline = (body: string) => {
      const text = `---\ntitle: 글\ndate: 2021-12-15\n---\n\n${body}${summary}\n`;
      const file = { path: "posts/2021-12-15-note.md" as SourcePath, text };
      return parseNote(file, { ...plainSettings, articleMode: "link" }).note?.article.headline;
    };
    expect(headline("## 기사\n제목: 꿀벌이 사라진다\n\n꿀벌이 줄었다.")).toBe("꿀벌이 사라진다");
    expect(headline("## 기사\n기사 제목:\n\n꿀벌이 줄었다는\n소식이다")).toBeNull();
    expect(headline("## 기사\n제목: 꿀벌이 줄었다.")).toBeNull();
    expect(headline("## 기사\n꿀벌이 줄었다.\n제목: 꿀벌의 봄")).toBeNull();
    expect(headline("기사: 꿀벌이 줄었다\n출처: 한겨레")).toBeNull();
    expect(headline("출처: 한겨레\n기사: 꿀벌이 줄었다는\n소식이다")).toBeNull();
  });
});

describe("the newspaper, the reporter and the day that a note names", () => {
  it.each([
    [`## 신문사\n중앙일보${summary}`, "중앙일보", null, null],
    [`## 언론사 : 국민일보${summary}`, "국민일보", null, null],
    [`## 언론사/기자\n경향신문/최민호${summary}`, "경향신문", "최민호", null],
    [`## 기사 (조선일보 2026.09.03)\n본문이다.${summary}`, "조선일보", null, "2026-09-03"],
    [`## 기사\n[단독] 오세훈 기자${summary}`, null, "오세훈", null],
    ["기사: 요양원 짓는다 (한국경제, 26.06.05)", "한국경제", null, "2026-06-05"],
    ["기사 : [배추값 두 배](https://a.b/c)\n\n언론사 : 중앙일보\n\n날짜 : 2026.08.04", "중앙일보", null, "2026-08-04"],
    ["기사 제목: 지방은행\n언론사 : 매일경제\n작성일 : 2026-05-14", "매일경제", null, "2026-05-14"],
    ['## 출처\n- 연합뉴스, "전력망법", 2026.10.14., https://www.yna.co.kr/view/A', "연합뉴스", null, "2026-10-14"],
    ["## 출처\n신문\t한겨레\n날짜\t2026.4.5\n기자\t한지민", "한겨레", "한지민", "2026-04-05"],
    ["#### 기사 : 꿀벌\n#### 매체/날짜 : 노컷뉴스 / 2026.09.14\n#### 키워드 : 꿀벌", "노컷뉴스", null, "2026-09-14"],
    ["키워드 - 금리\n요약 - 하나\n출처 - 뉴시스 2026.06.16", "뉴시스", null, "2026-06-16"],
    [
      `**Source**: The Korea Herald, March 7, 2026, by Lee Jung-ah${summary}`,
      "The Korea Herald",
      "Lee Jung-ah",
      "2026-03-07",
    ],
    [`## Source\nKorea Herald, 2026-04-21, Kim Min-seo${summary}`, "Korea Herald", "Kim Min-seo", "2026-04-21"],
    [`## Source\nKorea Herald, 2026-04-21, National desk${summary}`, null, null, null],
    ["키워드>\n수능\n\n요약>\n하나\n\n출처>\n국민일보 11/11", "국민일보", null, null],
  ])("are read in %j", (body, publisher, reporter, published) => {
    expect(said(body)).toMatchObject({ publisher, reporter, published });
  });

  it("have no day that may be the note's own", () => {
    const link = "링크: https://www.joongang.co.kr/article/25000001";
    expect(said(`작성일: 2026년 8월 3일\n${link}${summary}`).published).toBeNull();
    expect(said(`날짜: 2026-05-14\n\n## 기사\n본문이다.${summary}`).published).toBeNull();
  });
});

describe("a post about something else", () => {
  const nothing = { headline: null, publisher: null, reporter: null, published: null };

  it.each([
    "제목: 꿀벌이 사라진다",
    "제목: 내 프로젝트\n작성자: 김새김\n작성일: 2026-01-01",
    `## 책 정보\n- 제목: 총, 균, 쇠\n- 저자: 재레드 다이아몬드\n- 출판사: 김영사${summary}`,
    "제목: 해바라기\n작가: 고흐\n\n## 느낀 점\n\n좋다",
    "## 논문 정보\n- Title: Attention Is All You Need\n- Authors: Vaswani et al.\n- Venue: NeurIPS 2017",
    "## Title\nReact hooks\n\n## Author\nKim\n\n## Date\n2020-01-01",
    "Date: Jan 3, 2020\nAuthor: Kim\nCategory: Dev",
    "크롤링으로 뉴스를 모았다.\n\n- 기사 제목: `h3.tit`\n- 언론사: `span.press`",
    "## 본문\n제목: 어린 왕자\n\n## 느낀 점\n\n좋다",
    "# 제목\n\n본문이다.",
    "## 용어\n- 신문: 종이 매체\n- 제목: 글의 이름",
    "May 3, 2024 release notes",
    `어제 읽은 글이다.\n\n${"하나.\n\n".repeat(12)}기사 제목: 이것은 예이다`,
    '## 참고\n\n- 조선일보, "반도체의 봄", 2020.01.01\n- https://example.com/a',
    "# 사설 A (조선일보 2026.03.20)\n\n원전이 답이다.",
  ])("gives no article: %j", (body) => {
    expect(said(body)).toEqual(nothing);
  });
});
