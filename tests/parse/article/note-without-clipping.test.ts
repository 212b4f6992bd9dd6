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
});
