import { describe, expect, it } from "vitest";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { isArticleFootnote } from "../../../../src/parse/sections/judgements/footnote-article.ts";
import { bodyOf } from "../../../support/parse-body.ts";

const long = "한국은행이 기준금리를 올렸다 ".repeat(5).trim();

function isArticle(note: string): boolean {
  const body = { ...bodyOf(note), lexicon: sectionLexicon({}) };
  const start = body.tokens.findIndex(({ type }) => type === "footnote_open");
  const end = body.tokens.findIndex(({ type }) => type === "footnote_close") + 1;
  return isArticleFootnote(body, body.tokens.slice(start, end));
}

describe("a footnote that holds an article", () => {
  it.each([
    `각주\n\n    기사: ${long}`,
    "**기사 전문**\n\n    올렸다",
    "\n    ### 기사\n\n    올렸다",
    `> **기사**\n    > ${long}`,
    "> 기사: 한국은행이 올렸다.",
    "기사 전문\n\n    올렸다",
    `기사 — ${long}`,
    `- 기사: ${long}`,
    `\n    | 기사 | ${long} |\n    |---|---|\n    | 가 | 나 |`,
    ...["기사 ", "기사: ", "기사 전문\n    "].map((name) => `\`\`\`\n    ${name}${long}\n    \`\`\``),
    `\n    ~~~text\n    기사 원문\n    둘째 줄\n    ${long}\n    ~~~`,
    `글\n\n        기사 ${long}`,
    `Original article: ${long}`,
    `"기사": ${long}`,
    "기사 이어서",
    "> [!note] 기사\n    > 올렸다",
    "<details><summary>기사</summary>올렸다</details>",
    "기사: 한국은행이 금리를 올렸다.",
    `(기사) ${long}`,
    `기사 — ${long} [금리](https://example.com/1)`,
    `- 기사\n      ${long}`,
    `- 하나\n      - 기사\n        - ${long}`,
  ])("is known as in any block: %j", (words) => {
    expect(isArticle(`글[^1]\n\n[^1]: ${words}`)).toBe(true);
  });

  it("is known within the line as well", () => {
    expect(isArticle(`글^[기사 — ${long}] 말`)).toBe(true);
  });

  it.each([
    "기사: 한국경제, 2021-12-14",
    "기사: [한국은행, 금리 올렸다](https://example.com/1)",
    "기사: https://example.com/1",
    "기사",
    "**기사** 한국경제",
    "- 기사\n    - 책",
    "내 생각이다. 기사를 읽고 썼다.",
    "기사 — 한국경제",
    `[기사](https://example.com/1) — ${long}`,
    "- 하나\n      - 기사\n      - 책",
  ])("is none that names a source or speaks of it: %j", (words) => {
    expect(isArticle(`글[^1]\n\n[^1]: ${words}`)).toBe(false);
  });
});
