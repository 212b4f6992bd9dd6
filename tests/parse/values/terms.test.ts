import { describe, expect, it } from "vitest";
import { readTerms } from "../../../src/parse/values/terms.ts";
import { firstValue } from "../../support/read-sections.ts";

function read(markdown: string) {
  const { body, value } = firstValue(`## 용어\n\n${markdown}`);
  const { values, complete } = readTerms(body, value);
  return { terms: values.map((entry) => [entry.value.term, entry.value.definition]), complete };
}

describe("readTerms", () => {
  it.each(["단어", "모르는 낱말", "New words"])("reads foreign words under %s", (name) => {
    const { body, value } = firstValue(`## ${name}\n\nexpand 넓히다\nfare 요금\n\n- headwind: 역풍`);
    expect(readTerms(body, value).values.map((entry) => Object.values(entry.value))).toEqual([
      ["expand", "넓히다"],
      ["fare", "요금"],
      ["headwind", "역풍"],
    ]);
  });

  it("reads foreign words with what a dictionary says of them, above their examples", () => {
    const { body, value } = firstValue("## Vocabulary\n\n1. soar (v.) 치솟다\n   - Prices soar.\n2. fare [fɛər] 요금");
    expect(readTerms(body, value).values.map((entry) => Object.values(entry.value))).toEqual([
      ["soar", "(v.) 치솟다\nPrices soar."],
      ["fare", "[fɛər] 요금"],
    ]);
  });

  it.each([
    [
      "a table with heads",
      "|용어|뜻|\n|-|-|\n|RP|되사는 채권|\n|콜|하루|",
      [
        ["RP", "되사는 채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    [
      "a table that begins at once",
      "|RP|되사는 채권|\n|-|-|\n|콜|하루|",
      [
        ["RP", "되사는 채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    ["a table of foreign words", "|English|Korean|\n|-|-|\n|abalone|전복|", [["abalone", "전복"]], true],
    ["a table with a column of numbers", "|번호|용어|뜻|\n|-|-|-|\n|1|RP|되사는 채권|", [["RP", "되사는 채권"]], true],
    [
      "bullets without a blank",
      "-금리: 돈의 값\n▶환율: 바꾸는 비율",
      [
        ["금리", "돈의 값"],
        ["환율", "바꾸는 비율"],
      ],
      true,
    ],
    [
      "a line in bold without a sign below those that have one",
      "**금리**: 돈의 값\n**환율** 바꾸는 비율",
      [
        ["금리", "돈의 값"],
        ["환율", "바꾸는 비율"],
      ],
      true,
    ],
    ["a word in bold below its title", "**금리**\n돈의 값\n**꼭** 외우자", [["금리", "돈의 값\n꼭 외우자"]], true],
    ["numbered headings", "### 1. RP\n\n되사는 채권", [["RP", "되사는 채권"]], true],
    [
      "numbered lines in bold",
      "**1. RP(레포)**\n되사는 채권\n\n**2) 콜**\n하루",
      [
        ["RP(레포)", "되사는 채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    [
      "ticks",
      "✔ RP : 되사는 채권\n✔️ 콜 - 하루",
      [
        ["RP", "되사는 채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    [
      "brackets",
      "RP(되사는 채권), 콜(하루)\n\n- LTV(비율)",
      [
        ["RP", "되사는 채권"],
        ["콜", "하루"],
        ["LTV", "비율"],
      ],
      true,
    ],
    ["brackets and more below them", "- LTV(비율)\n  - 집값 대비", [["LTV(비율)", "집값 대비"]], true],
    [
      "bold in a quote",
      "> **RP** 되사는 채권\n> **콜** 하루",
      [
        ["RP", "되사는 채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    [
      "several on a line",
      "RP - 되사는 채권 / 콜 - 하루",
      [
        ["RP", "되사는 채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    ["bold in a list", "- **RP** 되사는 채권", [["RP", "되사는 채권"]], true],
    ["bold within an explanation", "### RP\n\n**은행** 들이 쓴다", [["RP", "은행 들이 쓴다"]], true],
    ["bold in a sentence", "**RP**는 되사는 채권이다.", [], false],
    ["foreign words that the heading does not speak of", "- expand 넓히다", [], false],
    ["a row without a definition", "|용어|뜻|\n|-|-|\n|RP||", [], false],
    [
      "a row with two definitions",
      "|용어|뜻|보기|\n|-|-|-|\n|RP|되사는 채권|국채|",
      [["RP", "되사는 채권\n국채"]],
      true,
    ],
    ["a sentence before code", "- 이것은 값을 되풀이해 준다.\n  ```\n  x\n  ```\n  이렇게 쓴다.", [], false],
    [
      "a sentence with more under it",
      "- RP\n  - 되사는 채권\n- 콜은 하루만 빌리는 것이다.\n  - 은행끼리",
      [["RP", "되사는 채권"]],
      false,
    ],
    ["a definition list", "RP\n: 되사는 채권\n: 국채", [["RP", "되사는 채권\n국채"]], true],
    [
      "lines",
      "RP: 되사는 채권\n콜 - 하루",
      [
        ["RP", "되사는 채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    [
      "a name of the explanation below each term",
      "1. apple\n뜻: 사과\n2. banana\n뜻: 바나나\n예문: I eat it.",
      [
        ["apple", "뜻: 사과"],
        ["banana", "뜻: 바나나\n예문: I eat it."],
      ],
      true,
    ],
    [
      "a name of the explanation in a paragraph",
      "ㅇ apple\n뜻: 사과\nㅇ banana\n뜻: 바나나",
      [
        ["apple", "뜻: 사과"],
        ["banana", "뜻: 바나나"],
      ],
      true,
    ],
    [
      "a name of the explanation below a heading",
      "### apple\n뜻: 사과\n### banana\n뜻: 바나나",
      [
        ["apple", "뜻: 사과"],
        ["banana", "뜻: 바나나"],
      ],
      true,
    ],
    [
      "more of a definition above a name",
      "apple\n뜻: 사과\n과일의 한 종류\n예문: I eat it.",
      [["apple", "뜻: 사과\n과일의 한 종류\n예문: I eat it."]],
      true,
    ],
    [
      "a sentence above a name",
      "RP: 되사는 채권\n국채를 맡긴다\n뜻: 환매",
      [
        ["RP", "되사는 채권\n국채를 맡긴다"],
        ["뜻", "환매"],
      ],
      true,
    ],
    [
      "a term that is called like an explanation",
      "금리: 돈의 값\n정의: 옳음",
      [
        ["금리", "돈의 값"],
        ["정의", "옳음"],
      ],
      true,
    ],
    [
      "a definition that goes on",
      "- RP: 되사는\n  채권\n- 콜: 하루",
      [
        ["RP", "되사는\n채권"],
        ["콜", "하루"],
      ],
      true,
    ],
    [
      "a definition with a second paragraph",
      "- RP: 되사는 채권\n\n  국채가 많다.",
      [["RP", "되사는 채권\n국채가 많다."]],
      true,
    ],
    ["a list under its term", "- RP\n  - 되사는 채권\n  - 보기: 국채", [["RP", "되사는 채권\n보기: 국채"]], true],
    ["a text under its heading", "### RP\n되사는 채권.\n\n국채가 많다.", [["RP", "되사는 채권.\n국채가 많다."]], true],
    [
      "terms under the heading of a group",
      "### 금리\n- 콜: 하루\n- RP: 이레",
      [
        ["콜", "하루"],
        ["RP", "이레"],
      ],
      false,
    ],
    [
      "lines in bold over what they mean",
      "**부분 수열**  \n= 수열의 원소 중 일부\n\n**증가 수열**\n\n점점 커진다.\n\n- 예를 들면 1, 2",
      [
        ["부분 수열", "수열의 원소 중 일부"],
        ["증가 수열", "점점 커진다.\n예를 들면 1, 2"],
      ],
      true,
    ],
    ["bold within a line", "이것은 **금리** 이야기다\n그리고 더", [], false],
    ["terms nobody explains", "- RP\n- 콜", [], false],
    ["prose", "모르는 말이 많았다.\n다 찾아보자.", [], false],
    ["a term of two lines", "|용어|뜻|\n|-|-|\n|RP<br>레포|되사는 채권|", [["RP", "되사는 채권"]], false],
    ["a ticked term", "- [x] RP: 되사는 채권", [["RP", "되사는 채권"]], false],
    ["a picture in a line of its own", "RP: 되사는 채권\n\n🔥", [["RP", "되사는 채권"]], false],
    ["a link", "[RP](/): 되사는 채권", [["RP", "되사는 채권"]], false],
  ] as const)("reads %s", (_form, markdown, terms, complete) => {
    expect(read(markdown)).toEqual({ terms, complete });
  });
});
