import { describe, expect, it } from "vitest";
import { withVagueNames } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { partsNamedOnLine } from "../../../../src/parse/labels/lines/labels-on-one-line.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { lineOf, plainLexicon } from "../../../support/read-sections.ts";

const parts = (markdown: string): readonly string[] =>
  partsNamedOnLine(lineOf(markdown), plainLexicon).map(({ text }) => text);

describe("partsNamedOnLine", () => {
  it.each([
    ["키워드: 금리. 요약: 올랐다. 질문: 왜?", ["키워드: 금리.", "요약: 올랐다.", "질문: 왜?"]],
    ["키워드: 금리, 환율 / 요약: 올랐다 / 질문: 왜?", ["키워드: 금리, 환율", "요약: 올랐다", "질문: 왜?"]],
    ["요약: 올랐다  키워드: 금리", ["요약: 올랐다", "키워드: 금리"]],
    ["키워드: 금리 환율 요약: 올랐다", ["키워드: 금리 환율", "요약: 올랐다"]],
    ["**키워드**: 금리; **요약**: 3.5%로 올랐다", ["키워드: 금리", "요약: 3.5%로 올랐다"]],
    ["**키워드** 금리, 환율 / **한줄요약** 올랐다", ["키워드 금리, 환율", "한줄요약 올랐다"]],
    ["**키워드** 금리 **요약** 올랐다. **질문** 왜?", ["키워드 금리", "요약 올랐다.", "질문 왜?"]],
    [
      "[키워드] 집값/대출 [요약] 대출을 조였다 [궁금] 전세는?",
      ["[키워드] 집값/대출", "[요약] 대출을 조였다", "[궁금] 전세는?"],
    ],
    ["[키워드] 금리 [요약] 연준: 더 올린다", ["[키워드] 금리", "[요약] 연준: 더 올린다"]],
    ["**키워드** 금리  요약: 올랐다", ["키워드 금리", "요약: 올랐다"]],
    ["[1] 키워드: 금리. 요약: 올랐다", ["[1] 키워드: 금리.", "요약: 올랐다"]],
    ["Keywords: rates | Summary: They rose.", ["Keywords: rates", "Summary: They rose."]],
    [
      "기사: 올랐다. 키워드: 금리, 환율 요약: 값이다. 질문: 왜?",
      ["기사: 올랐다.", "키워드: 금리, 환율", "요약: 값이다.", "질문: 왜?"],
    ],
    ["요약: 올랐다  키워드: 금리 질문: 왜?", ["요약: 올랐다", "키워드: 금리", "질문: 왜?"]],
  ])("splits %s", (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    "요약: 새로 생긴 용어: 빅스텝이다",
    "[요약] 새로 생긴 [용어] 셋",
    "요약: 올랐다. 요약: 또 올랐다",
    "키워드: CI/CD, 금리",
    "기사: 그가 답했다. 질문: 왜 오르나? 결론: 모른다.",
    "기사: 올랐다. 키워드: 금리",
    "글이다. 키워드: 금리. 요약: 올랐다",
    "키워드: 금리 `요약: 올랐다`",
    "출처: 한겨레 / 요약: 올랐다",
    "**요약** 글의 **질문** 셋",
    "**키워드** 금리 **요약**은 다음에",
    "글 / **요약** 올랐다",
    "요약: 금리 3.5%. 다음 회의: 내년",
  ])("leaves %s as one", (line) => {
    expect(parts(line)).toHaveLength(1);
  });

  it("leaves a name of two words whole, if the second is a name where the note is a study", () => {
    const wide = withVagueNames(plainLexicon);
    expect(partsNamedOnLine(lineOf("Key words: rates, ECB"), wide)).toHaveLength(1);
    expect(partsNamedOnLine(lineOf("Key words: rates. Words: hawk"), wide)).toHaveLength(2);
  });

  it("takes little longer for a line of many bold words", () => {
    const work = (size: number) => partsNamedOnLine(lineOf(`**키워드** ${"**가** ".repeat(size)}`), plainLexicon);
    expect(costGrowth(work, 2_000)).toBeLessThan(nearlyLinear);
  });

  it("knows where each part was typed, and which of them is in bold", () => {
    const [first, second] = partsNamedOnLine(lineOf("**키워드**: 금리 / 요약: 올랐다"), plainLexicon);
    expect(first).toMatchObject({ bold: { start: 0, end: 3 } });
    expect(second).toMatchObject({ bold: null, boldRuns: [], codeStart: 7 });
    expect(second?.starts).toHaveLength(7);
    expect(partsNamedOnLine(lineOf("**키워드** 금리 / **요약** 올랐다"), plainLexicon)[1]?.bold).toEqual({
      start: 0,
      end: 2,
    });
  });
});
