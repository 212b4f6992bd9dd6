import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { showsNoMore } from "../../../src/parse/sections/shows-no-more.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { bodyWithLexicon } from "../../support/read-sections.ts";

function shows(text: string): boolean {
  const undivided = bodyWithLexicon(text);
  const tokens = parseMarkdown(text, plainSettings, {
    endsList: (line) => line.startsWith("요약:"),
    isPart: () => false,
    isStudy: () => false,
  });
  return showsNoMore({ ...undivided, tokens }, undivided);
}

describe("showsNoMore", () => {
  it.each([
    "키워드:\n- 연금\n요약: 올랐다\n",
    "출처: https://example.com/a\n\n키워드:\n- 연금\n요약: 올랐다\n",
    "## 기사\n글\n\n## 키워드\n- 연금\n요약: 올랐다\n\n## 질문\n왜?\n",
  ])("holds for %j", (text) => {
    expect(shows(text)).toBe(true);
  });

  it.each([
    ["the article's list", "## 기사\n- 글\n요약: 올랐다\n"],
    ["a list under no label", "- 글\n요약: 올랐다\n"],
    ["a list that ends with the article", "키워드:\n- 연금\n요약: 올랐다\n기사 이어서\n"],
    ["a list above the article", "## 키워드\n- 연금\n요약: 올랐다\n\n## 기사\n글\n"],
  ])("does not hold below %s", (_, text) => {
    expect(shows(text)).toBe(false);
  });
});
