import { describe, expect, it } from "vitest";
import { mayGoOn } from "../../../src/parse/markdown/may-go-on.ts";
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
  ])("does not for %j", (text) => {
    expect(mayGoOn(text)).toBe(false);
  });

  it("takes time in proportion to the text", () => {
    expect(costGrowth((count) => mayGoOn("(글 ** [ ".repeat(count)), 50_000)).toBeLessThan(nearlyLinear);
  });
});
