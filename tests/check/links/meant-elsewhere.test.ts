import { describe, expect, it } from "vitest";
import { meantElsewhere } from "../../../src/check/links/meant-elsewhere.ts";

describe("an address without its beginning", () => {
  it.each([
    ["naver.com", "https://naver.com"],
    ["www.naver.com/a?b=1#c", "https://www.naver.com/a?b=1#c"],
    ["news.example.co.kr:8080/가", "https://news.example.co.kr:8080/가"],
    ["한글.kr", "https://한글.kr"],
    ["kim@example.com", "mailto:kim@example.com"],
  ])("%s means %s", (target, meant) => {
    expect(meantElsewhere(target)).toBe(meant);
  });

  it.each([
    ["/naver.com"],
    ["../naver.com"],
    ["note.md"],
    ["2021-12-15-lg.html"],
    ["notes/naver.com"],
    ["/notes/a/"],
    [".com"],
    ["@a.com"],
  ])("%s is one of the site", (target) => {
    expect(meantElsewhere(target)).toBeNull();
  });
});
