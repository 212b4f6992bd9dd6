import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findArticleDate } from "../../../src/parse/article/article-date.ts";

describe("findArticleDate", () => {
  it.each([
    ["21.12.14. 한국경제", "", " 한국경제"],
    ["입력 2021.12.14. 오후 5:01 끝", "입력 ", " 끝"],
    ["2021-12-14T17:01:00 끝", "", " 끝"],
    ["2021년 12월 14일(화) 끝", "", " 끝"],
    ["2021년 12월 14일 화요일 끝", "", " 끝"],
    ["2021-12-14 (화요일) 끝", "", " 끝"],
    ["2021.12.14(화", "", ""],
    ["2021. 12. 14 끝", "", " 끝"],
    ["가 2021/12/14", "가 ", ""],
    ["2021년 12월 14일자 A3면", "", " A3면"],
    ["2021.12.14자", "", ""],
    ["Herald, Dec. 14, 2021", "Herald, ", ""],
    ["December 14th, 2021 end", "", " end"],
    ["14 December 2021", "", ""],
  ])("finds the day in %j and the text around it", (text, before, after) => {
    expect(findArticleDate(text)).toEqual({ day: "2021-12-14", before, after });
  });

  it.each([
    "",
    "2021.02.30",
    "2021.13.01",
    "1.2.3",
    "3.14",
    "12.14.",
    "192.168.0.100",
    "2021.12.145",
    "Dec 2021",
    "Feb. 30, 2021",
  ])("finds none in %j", (text) => {
    expect(findArticleDate(text)).toBeNull();
  });
});

describe("a text without two numbers or a name of a month", () => {
  /** No day, but numbers and letters as a day has them. */
  const before = "1.2! abc! ";
  const pieces = [..."2021|21|12|14|1|.|-|/| |년|월|일|자|(화)|오후|Dec|March|Feb.|,|th|st|가|a|:|\n".split("|")];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(""));

  it("has none, as would be found without looking for them", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const found = findArticleDate(typed);
        const among = findArticleDate(before + typed);
        expect(among).toEqual(found === null ? null : { ...found, before: before + found.before });
      }),
      { numRuns: 3_000 },
    );
  });
});
