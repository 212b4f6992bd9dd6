import { describe, expect, it } from "vitest";
import { labelLines } from "../../../../src/parse/labels/near-misses/label-lines.ts";
import { sectionsOf } from "../../../support/read-sections.ts";

function labels(markdown: string): readonly string[] {
  const { body, spans } = sectionsOf(markdown);
  return spans.flatMap((span) => labelLines(body, span).map(({ value }) => value));
}

describe("labelLines", () => {
  it.each([
    ["**요악** : 올랐다.", ["요악 :"]],
    ["글이다.\n2. 요악: 올랐다.", ["2. 요악:"]],
    ["- [요악]: 올랐다\n- 왜?", ["[요악]:"]],
    ["키워드: 금리\n요악: 올랐다", ["키워드:", "요악:"]],
    ["## 기사\n\n글: 이다\n\n**요악** : 올랐다.", ["요악 :"]],
    ["궁굼한 점:\n왜?", ["궁굼한 점:"]],
  ])("of %j are %j", (markdown, expected) => {
    expect(labels(markdown)).toEqual(expected);
  });

  it.each([
    "## 용어\n\n요악: 뜻",
    "## 키워드\n\n- 요악: 뜻",
    "**요악:**\n\n올랐다",
    "`요악`: 올랐다",
    "[요악](/a): 올랐다",
    "https://example.com",
    "10:30에 만났다",
    "그래서 그는 이렇게 길게 말하고 나서 말했다: 오른다",
  ])("are none in %j", (markdown) => {
    expect(labels(markdown)).toEqual([]);
  });
});
