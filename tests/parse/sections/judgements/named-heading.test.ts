import { expect, it } from "vitest";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { holdsNamedHeading } from "../../../../src/parse/sections/judgements/named-heading.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function holds(text: string): boolean {
  const body = { ...bodyOf(text), lexicon: sectionLexicon({}) };
  return holdsNamedHeading(body, body.tokens);
}

it.each([
  "- 하나\n\n  ### 기사",
  "> 말\n> ### 기사: 금리",
  "- 기사 전문\n  ---",
  "말[^a]\n\n[^a]:\n    ### 한국경제 기사 전문",
])("finds a heading that names the article in anything: %j", (text) => {
  expect(holds(text)).toBe(true);
});

it.each(["- 하나\n\n  ### 기사를 읽고", "- 기사", "- 하나\n\n  ### 느낀 점\n\n  기사"])(
  "finds none where a heading only speaks of it, or another line names it: %j",
  (text) => {
    expect(holds(text)).toBe(false);
  },
);
