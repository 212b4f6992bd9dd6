import { describe, expect, it } from "vitest";
import { isWrapped, mayGoOn } from "../../../src/parse/markdown/may-go-on.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

describe("mayGoOn", () => {
  it.each([
    "글 %% 비밀",
    "글 <!-- 비밀",
    '글 <span style="display:none">비밀',
    "글 `코드",
    "글 $a",
    "**굵게",
    "__굵게",
    "~~줄",
    "==칠",
    "글 [링크",
    "글^[각주",
    "[링크](https://a.example",
  ])("holds for %j", (text) => {
    expect(mayGoOn(text)).toBe(true);
  });

  it.each([
    "3월 4일 [월]",
    "<오늘의 신문>",
    "(한겨레) 1) 금리 < 물가",
    "**제목** `코드` ~~줄~~ ==칠== $a$",
    "[기사](https://a.example/)",
    "글 :)",
    "글<br>\n글<br />",
  ])("does not for %j", (text) => {
    expect(mayGoOn(text)).toBe(false);
  });

  it("takes time in proportion to the text", () => {
    expect(costGrowth((count) => mayGoOn("(글 ** [ ".repeat(count)), 50_000)).toBeLessThan(nearlyLinear);
  });
});

describe("isWrapped", () => {
  const above = "When you write the front matter, first list the";
  it("holds where a long line ends in the middle of a sentence, and the next begins with a small letter", () => {
    expect(isWrapped(above, "keywords: one per line")).toBe(true);
    expect([isWrapped(above, "Keywords: AI"), isWrapped(`${above} words.`, "keywords: AI")]).toEqual([false, false]);
    expect([isWrapped("My note", "keywords: AI"), isWrapped("글 ".repeat(30), "키워드: 금리")]).toEqual([false, false]);
  });
});
