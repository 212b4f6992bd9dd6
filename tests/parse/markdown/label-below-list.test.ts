import { describe, expect, it } from "vitest";
import { endsBlockAbove } from "../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { renderTokens } from "../../../src/parse/render/render-tokens.ts";
import { plainSettings } from "../../support/parse-body.ts";

const tokensOf = (text: string) =>
  parseMarkdown(text, plainSettings, {
    endsList: (line) => /^(?:# )?이름/u.test(line),
    isPart: () => false,
    isStudy: () => false,
  });
const htmlOf = (text: string) => renderTokens(tokensOf(text), plainSettings).replace(/\n/gu, "");

describe("labelBelowList", () => {
  it.each([
    ["- 금리\n이름: 값\n", "<ul><li>금리</li></ul><p>이름: 값</p>"],
    ["1. 금리\n이름\n- 값\n", "<ol><li>금리</li></ol><p>이름</p><ul><li>값</li></ul>"],
    ["- 금리\n  - 물가\n이름\n", "<ul><li>금리<ul><li>물가</li></ul></li></ul><p>이름</p>"],
    ["- 금리\n  - 물가\n  이름\n", "<ul><li>금리<ul><li>물가</li></ul>이름</li></ul>"],
    ["> - 금리\n> 이름\n", "<blockquote><ul><li>금리</li></ul><p>이름</p></blockquote>"],
    ["- 금리\n이름\n글\n---\n", "<ul><li>금리</li></ul><p>이름글</p><hr>"],
    ["- 금리\n글\n이름\n", "<ul><li>금리글</li></ul><p>이름</p>"],
  ])("ends the list of %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    "- 금리\n  이름\n",
    "- 금리\n값 이름\n",
    "글\n이름\n",
    "> - 금리\n이름\n",
    "- > 금리\n이름\n",
    "- 금리\n# 이름\n",
  ])("leaves %j as Markdown reads it", (text) => {
    expect(htmlOf(text)).toBe(renderTokens(parseMarkdown(text, plainSettings), plainSettings).replace(/\n/gu, ""));
  });

  it("marks the paragraph that the label begins", () => {
    const starts = tokensOf("이름\n- 금리\n이름\n- 값\n\n이름\n").filter(({ type }) => type === "paragraph_open");
    expect(starts.map((open) => endsBlockAbove(open))).toEqual([false, false, true, false, false]);
  });

  it("reads many items with labels below them in linear time", () => {
    expect(tokensOf("- 금리\n이름\n".repeat(20_000)).length).toBeGreaterThan(100_000);
  });
});
