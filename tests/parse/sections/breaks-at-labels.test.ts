import { describe, expect, it } from "vitest";
import { withBreaksAtLabels } from "../../../src/parse/sections/breaks-at-labels.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { sectionsOf } from "../../support/read-sections.ts";

/** The text of a page, each of its line breaks as a bar. */
function shown(markdown: string): string {
  const { body } = sectionsOf(markdown);
  const children = withBreaksAtLabels(body, body.tokens).flatMap((token) => token.children ?? []);
  const pieces = children.map(({ type, content }) => breaks.get(type) ?? content);
  return pieces.join("");
}

const breaks: ReadonlyMap<string, string> = new Map([
  ["softbreak", " "],
  ["hardbreak", " | "],
]);

describe("withBreaksAtLabels", () => {
  it.each([
    ["below a day", "3월 4일 월\n키워드: 환율\n요약: 올랐다\n", "3월 4일 월 | 키워드: 환율 | 요약: 올랐다"],
    ["in brackets", "3월 4일\n[키워드] 환율\n[요약] 올랐다\n", "3월 4일 | [키워드] 환율 | [요약] 올랐다"],
    ["in bold", "3월 4일\n**키워드** : 환율\n**배경**: 금리\n", "3월 4일 | 키워드 : 환율 | 배경: 금리"],
    ["in a list", "- 3월 4일\n  키워드: 환율\n  요약: 올랐다\n", "3월 4일 | 키워드: 환율 | 요약: 올랐다"],
    ["alone on their lines", "3월 4일\n키워드\n환율\n요약\n올랐다\n", "3월 4일 | 키워드 | 환율 | 요약 | 올랐다"],
    ["before a dash", "3월 4일\n키워드 - 환율\n요약 - 올랐다\n", "3월 4일 | 키워드 - 환율 | 요약 - 올랐다"],
    ["below several titles", "3월 4일\n한겨레\n키워드: 환율\n", "3월 4일 | 한겨레 | 키워드: 환율"],
  ])("begins names %s on lines of their own", (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });

  it("joins lines that go on, above and below a name", () => {
    const long = "한국은행이 오늘 기준금리를 내렸고 시장은 이를 오래 전부터 예상하고 있었다고 한다는";
    expect(shown(`${long}\n말이 있다\n요약: 금리를\n내렸다\n`)).toBe(`${long} 말이 있다 | 요약: 금리를 내렸다`);
    expect(shown("금리를\n내렸다\n")).toBe("금리를 내렸다");
  });

  it("keeps breaks that were typed, and counts none wrongly behind them", () => {
    expect(shown("3월 4일\\\n키워드: 환율\n요약: 올랐다\n")).toBe("3월 4일 | 키워드: 환율 | 요약: 올랐다");
    expect(shown("3월<br>4일\n키워드: 환율\n")).toBe("3월<br>4일 키워드: 환율");
  });

  it("leaves the tokens of the body as they are", () => {
    const { body } = sectionsOf("3월 4일\n키워드: 환율\n");
    withBreaksAtLabels(body, body.tokens);
    expect(body.tokens.flatMap(({ children }) => children ?? []).map(({ type }) => type)).not.toContain("hardbreak");
  });

  it("takes time in proportion to the lines", () => {
    const growth = costGrowth((count) => {
      const { body } = sectionsOf(`3월 4일\n${"키워드: 환율\n".repeat(count)}`);
      withBreaksAtLabels(body, body.tokens);
    }, 1000);
    expect(growth).toBeLessThan(nearlyLinear);
  });
});
