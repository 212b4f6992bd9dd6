import { describe, expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";

const address = (body: string) => noteFrom(body).article.url;

describe("a note without a clipping", () => {
  it.each([
    "## 후기\n\n- 기본값으로도 잘 된다 [(Link)](https://example.com/tool)",
    "## 참고\n\nhttps://example.com/reference/useRef",
    "## references\n\n* https://example.com/21#comments",
    "# [풀이](https://example.com/problem/1)\n\n두 수를 더한다.",
    "## 풀이\n\n문제 링크 : [여기](https://example.com/problem/1)",
  ])("is about no article when it only links somewhere: %j", (body) => {
    expect(address(body)).toBeNull();
  });

  it.each([
    "> 출처: [Chips](https://example.com/2026/chips) (Kim)",
    "[기사 원문](https://example.com/2026/chips)",
    "[금리 동결](https://example.com/news/2026/chips)",
    "원문: https://example.com/2026/chips",
  ])("is about the article it calls its source: %j", (body) => {
    expect(address(body)).toContain("https://example.com/");
  });

  const prose = "요즘 지도를 보는 일이 늘었다. 길을 찾으려는 것이 아니라 어디에 무엇이 있는지 알고 싶어서이다.";

  it.each([
    `${prose}\n\n\\[[The Map][2]\\]\n\n[2]: https://example.com/news/map\n`,
    `${prose}\n\n> 지도는 땅이 아니다.\n\n출처 : https://example.com/korzybski\n\n${prose}\n`,
    `${prose}\n\n어제 [지도 기사](https://n.news.naver.com/article/015/0004640557)를 읽었다.\n\n${prose}\n`,
    `> ${prose}\n출처: [책](https://example.com/book)\n\n그래서 나는 다르게 생각한다.\n`,
  ])("does not show as its source where only a quotation is from, or what a post leads to: %j", (body) => {
    const note = noteFrom(body);
    expect([note.article.url, note.article.naver]).toEqual([null, null]);
    expect(note.mentionsArticle).toBe(true);
  });

  it.each([
    `출처: [신문](https://example.com/a)\n\n${prose}\n`,
    `${prose}\n\n${prose}\n\n출처 : https://example.com/a\n`,
    `${prose}\n\n원문: https://example.com/a\n\n끝.\n`,
    `금리 동결\n===\n[기사](https://example.com/a)\n21.12.14. 한국경제 이시은 기자\n\n${prose}\n`,
    `[금리 동결](https://example.com/news/a)\n\n${prose}\n`,
    `${prose}\n\n## 출처\n\nhttps://example.com/news/a\n`,
    `${prose}\n\nhttps://example.com/news/a\n\n${prose}\n\n### 요약 : 지도는 땅이 아니다\n`,
  ])("shows the source named at its head or end, and the link of a note that was studied: %j", (body) => {
    expect(noteFrom(body).article.url).toContain("https://example.com/");
    expect(noteFrom(body).mentionsArticle).toBeUndefined();
  });
});
