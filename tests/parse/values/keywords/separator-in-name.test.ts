import { describe, expect, it } from "vitest";
import { isPartOfName } from "../../../../src/parse/values/keywords/separator-in-name.ts";

/** For each sign in a text, whether it belongs to a name. */
const signs = (text: string) => [...text.matchAll(/[/·ㆍ]/gu)].map(({ index }) => isPartOfName(text, index));

describe("isPartOfName", () => {
  it.each([
    "CI/CD",
    "A/B 테스트",
    "tcp/ip 모델",
    "9/11",
    "한·미 금리 차",
    "한·미·일",
    "원/달러 환율",
    "원·달러",
    "5·18 민주화운동",
    "3·1운동",
    "12ㆍ3 비상계엄",
  ])("is true in %s", (text) => {
    expect(signs(text)).not.toContain(false);
  });

  it.each([
    "LG/AI",
    "X/Y/Z",
    "1/2/3",
    "금리/환율",
    "AI·반도체",
    "금·은",
    "2·코로나",
    "코스피200·코스닥150",
    "1997·2008",
    "원·달러·엔",
    "한 · 미",
    "a / b",
    "/",
    "·",
  ])("is false in %s", (text) => {
    expect(signs(text)).not.toContain(true);
  });
});
