import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { findWordsInHtml } from "../../../../src/parse/labels/near-misses/words-in-html.ts";
import { plainLexicon, sectionsOf } from "../../../support/read-sections.ts";

const found = (note: string) =>
  findWordsInHtml(sectionsOf(note), plainLexicon, "posts/2021-12-15-a.md" as SourcePath).map(({ facts, place }) => [
    facts,
    place?.start.line,
  ]);

describe("findWordsInHtml", () => {
  it.each([
    ["## 키워드\n\n<ul>\n<li>금리</li>\n</ul>", { role: "keywords", typed: "<ul>" }],
    ["## 요약\n\n<p>올랐다</p>", { role: "summary", typed: "<p>올랐다</p>" }],
  ])("reports %j", (note, facts) => {
    expect(found(note)).toEqual([[facts, 3]]);
  });

  it.each([
    "## 키워드\n\n금리\n\n<p>2022년</p>",
    '## 요약\n\n<img src="/assets/img/a.png" alt="표">',
    "## 키워드 : 금리\n\n<p>2022년</p>",
    "## 연혁\n\n<p>올랐다</p>",
    "## 키워드",
  ])("says nothing of %j", (note) => {
    expect(found(note)).toEqual([]);
  });
});
