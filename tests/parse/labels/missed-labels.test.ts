import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findMissedLabels } from "../../../src/parse/labels/missed-labels.ts";
import { plainLexicon, sectionsOf } from "../../support/read-sections.ts";

it("reports a typo, a heading without its space and a heading that became code, all in one note", () => {
  const note = "### 궁굼한 점\n\n왜 오르나?\n\n##키워드\n\n    ### 요약\n    금리가 올랐다.\n";
  const found = findMissedLabels(sectionsOf(note), plainLexicon, "posts/2021-12-15-a.md" as SourcePath);
  expect(found.map(({ rule }) => rule).sort()).toEqual(["heading-unspaced", "label-in-code", "section-near-miss"]);
});

it("says nothing of a note in which every name is read", () => {
  const note = "### 키워드\n\n금리\n\n### 요약\n\n금리가 올랐다.\n";
  expect(findMissedLabels(sectionsOf(note), plainLexicon, "posts/2021-12-15-a.md" as SourcePath)).toEqual([]);
});
