import { describe, expect, it } from "vitest";
import { articleKey } from "../../../src/model/note/article-key.ts";

describe("articleKey", () => {
  it.each([
    [
      "https://news.naver.com/main/read.naver?mode=LPOD&oid=015&aid=0004640557",
      "https://m.news.naver.com/article/015/0004640557?sid=101",
    ],
    ["https://www.paper.example/news/1/?utm_source=x&fbclid=y#top", "http://m.paper.example/news/1"],
    ["https://paper.example/view?b=2&a=1", "https://paper.example/view?a=1&b=2"],
    ["https://paper.example/%EA%B8%88%EB%A6%AC", "https://paper.example/금리"],
  ])("takes %s and %s for one article", (one, other) => {
    expect(articleKey(one)).not.toBeNull();
    expect(articleKey(one)).toBe(articleKey(other));
  });

  it.each([
    ["https://paper.example/view?id=1", "https://paper.example/view?id=2"],
    ["https://paper.example/view?sid=1", "https://paper.example/view?sid=2"],
    ["https://paper.example/1", "https://other.example/1"],
    ["https://n.news.naver.com/article/015/0004640557", "https://n.news.naver.com/article/015/0004640558"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(articleKey(one)).not.toBe(articleKey(other));
  });

  it.each(["", "금리", "mailto:a@b.example", "javascript:alert(1)"])("has no key for %j", (address) => {
    expect(articleKey(address)).toBeNull();
  });
});
