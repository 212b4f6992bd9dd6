import { describe, expect, it } from "vitest";
import { withoutListBrackets } from "../../../../src/parse/front-matter/fields/list-brackets.ts";

describe("Brackets of a list that are not YAML's", () => {
  it.each([
    ["［경제，금리］", "경제，금리"],
    ["(경제, 금리)", "경제, 금리"],
    ["（경제 금리）", "경제 금리"],
    ["｛경제, 금리｝", "경제, 금리"],
    ["【경제】【금리】", "경제, 금리"],
    ["(경제) (금리)", "경제, 금리"],
    ["【경제】", "경제"],
    ["경제, 금리]", "경제, 금리"],
    ["금리］", "금리"],
    ["［경제, 금리", "경제, 금리"],
    ["(경제, 금리", "경제, 금리"],
  ])("%j is the list %j", (text, list) => {
    expect(withoutListBrackets(text)).toBe(list);
  });

  it.each([
    "경제, 금리",
    "(주)카카오, (주)네이버",
    "(주)카카오, 네이버(주)",
    "경제, 금리 :)",
    "{{ page.title }}",
    "(주)",
    "금리(기준)",
    "경제, 금리(기준)",
    "배열[0], 배열[1]",
    "【경제】 금리",
    "「소년이 온다」",
    "웃음 :)",
    "",
  ])("%j has none", (text) => {
    expect(withoutListBrackets(text)).toBeNull();
  });
});
