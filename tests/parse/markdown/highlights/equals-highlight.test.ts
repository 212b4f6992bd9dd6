import { describe, expect, it } from "vitest";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

const html = (text: string) => htmlOf(text, { ...plainSettings, equalsHighlight: true });
const mark = '<mark class="highlight" data-highlight="yellow">';

describe("equalsHighlight", () => {
  it.each([
    ["가 ==나 다== 라", `<p>가 ${mark}나 다</mark> 라</p>\n`],
    ["이것은==중요==하다", `<p>이것은${mark}중요</mark>하다</p>\n`],
    ["==**굵게** 말==", `<p>${mark}<strong>굵게</strong> 말</mark></p>\n`],
    ["**==말==**", `<p><strong>${mark}말</mark></strong></p>\n`],
    ['=="따옴표"==는', `<p>${mark}&quot;따옴표&quot;</mark>는</p>\n`],
    ["물가는==3%==라", `<p>물가는${mark}3%</mark>라</p>\n`],
    ["GDP==3.1%== 늘었다", `<p>GDP${mark}3.1%</mark> 늘었다</p>\n`],
    ["a==b이고 ==중요==하다", `<p>a==b이고 ${mark}중요</mark>하다</p>\n`],
  ])("marks %s", (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    ...["a == b", "==", "== 말 ==", "===말===", "`==말==`", "==말", "a=b=c"],
    "a==b이고 b==c이면 a==c이다",
    "if (a==null || b==null)",
    "값==null이거나 next==null",
    "dp[i]==0이고 dp[j]==1일 때",
    "`a`==`b`이고 `b`==`c`",
  ])("leaves %s alone", (text) => {
    expect(html(text)).not.toContain("<mark");
  });
});
