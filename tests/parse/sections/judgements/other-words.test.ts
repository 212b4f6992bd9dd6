import { describe, expect, it } from "vitest";
import { holdsOtherWords } from "../../../../src/parse/sections/judgements/other-words.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { sectionsOf } from "../../../support/read-sections.ts";

function holds(markdown: string): boolean {
  const { body } = sectionsOf(markdown);
  return [...blocksIn(body.tokens, 0, body.tokens.length)].some((block) => holdsOtherWords(body, block));
}

const text =
  "한국은행이 기준금리를 동결하기로 했다고 밝혔고, 시장은 물가가 안정될 것으로 보고 있다고 전문가들은 말했다.";

describe("words beside an article in its block", () => {
  it.each([
    "- 기사: 동결\n- 한마디: 무섭다",
    "- 오늘은 쉬었다.\n- 기사: 동결",
    `| 기사 | ${text} |\n|---|---|\n| 한마디 | 무섭다 |`,
    `기사\n: ${text}\n\n한마디\n: 무섭다`,
    "오늘은 쉬었다.\n기사: 동결",
    `> 오늘은 쉬었다.\n> 기사 — ${text}`,
  ])("are an item, a row or a line above: %s", (markdown) => expect(holds(markdown)).toBe(true));

  it.each([
    "- 기사: 동결\n- 날짜: 12월 15일\n- 요약: 그대로\n- https://www.mk.co.kr/news/1",
    `- 기사\n\n  ${text}\n\n  ${text}`,
    `| 언론사 | 한국경제 |\n|---|---|\n| 기사 | ${text} |\n| 요약 | 그대로 |`,
    "기사: 동결\n오늘은 쉬었다.",
    `> 기사 — ${text}\n> 오늘은 쉬었다.`,
    "한 줄.",
  ])("are neither its facts nor the parts of a study: %s", (markdown) => expect(holds(markdown)).toBe(false));
});
