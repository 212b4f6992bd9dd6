import { describe, expect, it } from "vitest";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { holdsNamedItem } from "../../../../src/parse/sections/judgements/named-item.ts";
import { bodyOf } from "../../../support/parse-body.ts";

const long = "한국은행이 기준금리를 올렸다 ".repeat(5).trim();

function holds(list: string): boolean {
  const body = { ...bodyOf(list), lexicon: sectionLexicon({}) };
  return holdsNamedItem(body, { start: 0, end: body.tokens.length });
}

describe("an item of a list named as the article", () => {
  it.each([
    `- 한국경제 기사 전문\n\n  ${long}`,
    `- 하나\n- 퍼온 글\n  ${long}`,
    `1. Full text of the article\n\n   ${long}`,
    `- 원문 그대로\n  - ${long}`,
  ])("is found with a long text below: %s", (list) => {
    expect(holds(list)).toBe(true);
  });

  it.each([`- 기사 전문\n- ${long}`, "- 기사 전문\n  한국경제", `- 배경\n\n  ${long}`, `- ${long}\n\n  기사 전문`])(
    "is none: %s",
    (list) => {
      expect(holds(list)).toBe(false);
    },
  );
});
