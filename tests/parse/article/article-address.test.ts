import { describe, expect, it } from "vitest";
import { articleAddress } from "../../../src/parse/article/article-address.ts";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { bodyOf } from "../../support/parse-body.ts";

const address = (text: string) => articleAddress(articleLines(bodyOf(text).tokens));

describe("articleAddress", () => {
  it.each([
    "링크",
    "기사 링크",
    "원문",
    "원문 보기",
    "기사원문",
    "출처",
    "네이버 뉴스 링크",
    "바로가기",
    "source",
    "Read more",
    "[링크]",
  ])("trusts a link that says %s over a news address before it", (word) => {
    expect(address(`[관련](https://news.example.com/1) [${word}](https://example.com/2)`)).toBe(
      "https://example.com/2",
    );
  });

  it.each(["출처: ", "원문 : ", "- 링크: ", "1. 출처 : ", "기사 링크 → "])("trusts an address behind %j", (label) => {
    expect(address(`[관련](https://news.example.com/1)\n\n${label}https://example.com/2`)).toBe(
      "https://example.com/2",
    );
  });

  it("keeps to the web", () => {
    expect(address("[링크](/a) [원문](mailto:a@b.c)")).toBeNull();
  });
});
