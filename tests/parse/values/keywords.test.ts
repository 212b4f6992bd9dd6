import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainedLines } from "../../../src/parse/values/explanations/explained-lines.ts";
import { groupedLines } from "../../../src/parse/values/keywords/grouped-lines.ts";
import { distinctKeywords, readKeywords } from "../../../src/parse/values/keywords.ts";
import { firstValue } from "../../support/read-sections.ts";
import { placed } from "../../support/study-note.ts";

function read(markdown: string) {
  const { body, value } = firstValue(markdown);
  const { values, complete } = readKeywords(body, value);
  return { words: values.map((keyword) => keyword.value), complete };
}

describe("readKeywords", () => {
  it("asks no line without a dash, a colon or an arrow for a group or what it explains", () => {
    const line = fc.array(
      fc.constantFrom("금리", "경제", ", ", " ", "/", "- ", "• ", "#", "(", ")", "은 돈의 값", "."),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (typed) => {
        const { blocks } = firstValue(`## 키워드\n\n${typed.map((parts) => parts.join("")).join("\n")}`).value;
        const lines = blocks.flatMap((block) => (block.kind === "paragraph" ? block.lines : []));
        if (lines.some(({ text }) => /[-–—>:：]/u.test(text))) return;
        expect([explainedLines(blocks).size, groupedLines(blocks).size]).toEqual([0, 0]);
      }),
    );
  });

  it.each([
    ["## 키워드 : LG, AI", ["LG", "AI"], true],
    ["## 키워드 : LG\n\n- AI\n- 초거대 AI", ["LG", "AI", "초거대 AI"], true],
    ["## 키워드\nLG\nAI", ["LG", "AI"], true],
    ["## 키워드\n**1. LG**\n\n**2. AI**", ["LG", "AI"], true],
    ["## 키워드\n✔ LG\n✔️ AI", ["LG", "AI"], true],
    ["## 키워드\n|번호|키워드|\n|-|-|\n|1|LG|\n|2|AI|", ["LG", "AI"], true],
    ["## 키워드\n|LG|AI|구글|\n|-|-|-|\n|네이버|카카오||", ["LG", "AI", "구글", "네이버", "카카오"], false],
    ["## 키워드\n1. **금리** : 돈의 값, 이자\n2. 물가: 값", ["금리", "물가"], false],
    ["## 키워드\n•\t금리\u00a0: 돈의 값\n• 물가: 값, 또 값", ["금리", "물가"], false],
    ["## 키워드\n· 금리 - 돈의 값\n● 물가", ["금리", "물가"], false],
    ["## 키워드\nㅇ 연금\nㅇ 보험료", ["연금", "보험료"], true],
    ["## 키워드\n◦ 연금\n➤ 물가\n☞ 금리", ["연금", "물가", "금리"], true],
    ["## 키워드\nㅇ 연금: 노후의 돈, 값\nㅇ 금리 - 돈의 값", ["연금", "금리"], false],
    ["## 키워드\n**금리**: 돈의 값, 이자\n**물가**: 값이다.", ["금리", "물가"], false],
    ["## 키워드\n금리 - 돈의 값\n\n물가 - 물건의 값", ["금리", "물가"], false],
    ["키워드: 금리: 돈의 값, 물가: 물건 값", ["금리", "물가"], false],
    ["## 키워드\n**경제**: 금리, 물가\n**정치**: 선거", ["금리", "물가", "선거"], false],
    ["## 키워드\n- 경제: #금리 #물가\n- 정치: #선거", ["금리", "물가", "선거"], false],
    ["## 키워드\n|분야|키워드|\n|-|-|\n|경제|금리, 물가|\n|정치|선거|", ["금리", "물가", "선거"], false],
    ["## 키워드\n**금리**\n돈의 값\n\n**2. 환율**\n돈을 바꾸는 비율", ["금리", "환율"], false],
    ["## 키워드와 뜻\n금리: 돈의 값, 환율: 돈을 바꾸는 비율", ["금리", "환율"], true],
    ["키워드: 경제: 금리, 물가", ["금리", "물가"], false],
    ["키워드: 금리: 돈의 값, 환율", ["금리: 돈의 값", "환율"], true],
    ["## 키워드\n- 금리: 돈의 값, 물가: 물건 값\n- 환율: 돈을 바꾸는 비율, 값", ["금리", "물가", "환율"], false],
    ["## 키워드\n- 금리 = 돈의 값\n- 환율 = 바꾸는 비율", ["금리", "환율"], false],
    ["## 키워드\n금리 = 돈의 값\n환율 = 바꾸는 비율", ["금리", "환율"], false],
    ["## 키워드\n1. 금리\n : 돈의 값\n2. 환율\n→ 바꾸는 비율", ["금리", "환율"], false],
    ["## 키워드\n1) 환율 2) 금리", ["환율", "금리"], true],
    ["키워드: 1) 환율 2) 금리", ["환율", "금리"], true],
    ["## 키워드\n금리 · 물가 - 환율", ["금리", "물가 - 환율"], true],
    ["## 키워드\n1. 금리\n   돈의 값이다.\n2. 물가\n   물건의 값을 말한다", ["금리", "물가"], false],
    ["## 키워드\n- 공급\n  총 수요\n- 비틀거리다", ["공급", "총 수요", "비틀거리다"], true],
    ["## 키워드\n없음", [], false],
    ["## 키워드 : X", [], false],
    ["## 키워드 : \\#X", ["X"], true],
    ["## 키워드 : \\#X \\#테슬라", ["X", "테슬라"], true],
    ["## 키워드 : X, Y, Z", ["X", "Y", "Z"], true],
    ["Keywords: x, y", ["x", "y"], true],
    ["키워드:: #적분\nstatus:: 공부중", ["적분"], false],
    ["키워드:: 적분, 미분\n공부 시간:: 2\n더 쓴 말", ["적분", "미분"], false],
    ["## 키워드\n- 적분\n- status:: 공부중", ["적분"], false],
    ["## 키워드\nstd::vector", ["std::vector"], true],
    ["## 키워드\n- 무\n- 배추", ["무", "배추"], true],
    ["## 키워드 : 없음, 금리", ["금리"], false],
    ["## 키워드\n🔥", [], false],
    ["## 키워드\n- [x] 금리", ["금리"], false],
    ["## 키워드\n한국은행이 기준금리를 올렸다고 한다.\n\n금리", ["금리"], false],
    ["## 키워드 : \\#LG\n\n$$ x_0^2 + y $$", ["LG"], false],
    ["## 키워드\n[LG](/)", ["LG"], false],
    ["## 키워드\n\n### 더\n금리", ["금리"], false],
    [
      "## Keywords\nInflation, U.S.\n\nPrices rise so that money buys less, and we feel it.",
      ["Inflation", "U.S"],
      false,
    ],
    ["## 키워드 & 용어\n- RP: 되사는 채권, 되파는 채권\n- 금리", ["RP", "금리"], true],
  ])("reads «%s» as %j", (markdown, words, complete) => {
    expect(read(markdown)).toEqual({ words, complete });
  });

  it("takes the first column of a table with two", () => {
    expect(read("## 키워드\n|키워드|왜|\n|-|-|\n|금리|오르니까|\n|물가|또 오르니까|")).toEqual({
      words: ["금리", "물가"],
      complete: false,
    });
  });
});

describe("distinctKeywords", () => {
  it("keeps the first spelling of each word", () => {
    const words = ["LG", "lg", "초거대 AI", "초거대  ai", "금리", "금리".normalize("NFD")].map(placed);
    expect(distinctKeywords(words).map(({ value }) => value)).toEqual(["LG", "초거대 AI", "금리"]);
  });
});
