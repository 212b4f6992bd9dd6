import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeForms } from "../../../layouts/text/whole-forms.ts";

const whole = (form: string) => `<span class="whole">${form}</span>`;

describe("wholeForms", () => {
  it.each([
    ["원/달러 환율", `${whole("원/달러")} 환율`],
    ["지수 108.74(2020년=100) 기록", `지수 ${whole("108.74(2020년=100)")} 기록`],
    ["그리고 Fed·연준의 긴축", `그리고 ${whole("Fed·연준의")} 긴축`],
    ["금리: 한 번의 결정", `금리: ${whole("한 번의")} 결정`],
    ["첫 원/달러 거래", `${whole("첫 원/달러")} 거래`],
    ["M&A 이야기", `${whole("M&amp;A")} 이야기`],
  ])("holds a short form together: %s", (text, markup) => {
    expect(wholeForms(text).text).toBe(markup);
  });

  it.each([
    "금리 / 환율",
    "생산자물가지수·소비자물가지수·수출입물가지수",
    "https://example.com/a/b/c/d",
    "말줄임… · 끝/",
    "·표",
    "이 생산자물가지수수출입물가지수",
    "금리 한",
    "북한 경제",
  ])("leaves what its author separated or what is wider than a phone: %s", (text) => {
    expect(wholeForms(text).text).toBe(text);
  });

  it("changes no letter", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("원", "/", "·", "=", " ", "a", "&", "<", "1")), (letters) => {
        const text = letters.join("");
        const shown = wholeForms(text).text.replace(/<\/?span[^>]*>/gu, "");
        expect(shown.replaceAll("&lt;", "<").replaceAll("&amp;", "&")).toBe(text);
      }),
    );
  });
});
