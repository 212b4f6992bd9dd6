import { describe, expect, it } from "vitest";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { holdsNamedCallout } from "../../../../src/parse/sections/judgements/named-callout.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function holds(text: string): boolean {
  const body = { ...bodyOf(text), lexicon: sectionLexicon({}) };
  return holdsNamedCallout(body, body.tokens);
}

describe("a callout named as the article", () => {
  it.each([
    "> > [!note] 기사\n> > 글",
    "- 항목\n\n  > [!note]- 기사 전문\n  > 글",
    "말[^a]\n\n[^a]: 주석\n\n    > [!quote] Article\n    > 글",
    "::: details 기사 전문\n글\n:::",
  ])("is found in anything: %j", (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(["> [!note] 기사를 읽고\n> 글", "> [!note]\n> 기사", "> 기사\n> 글", "기사"])(
    "is nothing that only speaks of it: %j",
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});
