import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findMissedLabels, labelFinders } from "../../../src/parse/labels/missed-labels.ts";
import { plainLexicon, sectionsOf } from "../../support/read-sections.ts";
import { sampleBodies } from "../../support/sample-bodies.ts";

const path = "posts/2021-12-15-a.md" as SourcePath;

it("reports a typo, a heading without its space and a heading that became code, all in one note", () => {
  const note = "### 궁굼한 점\n\n왜 오르나?\n\n##키워드\n\n    ### 요약\n    금리가 올랐다.\n";
  const found = findMissedLabels(sectionsOf(note), plainLexicon, path);
  expect(found.map(({ rule }) => rule).sort()).toEqual(["heading-unspaced", "label-in-code", "section-near-miss"]);
});

it("says nothing of a note in which every name is read", () => {
  const note = "### 키워드\n\n금리\n\n### 요약\n\n금리가 올랐다.\n";
  expect(findMissedLabels(sectionsOf(note), plainLexicon, path)).toEqual([]);
});

it.each(sampleBodies)("finds the same if every finder looks at every token: %#", (text) => {
  const divided = sectionsOf(text);
  const asked = labelFinders.flatMap(({ find }) => find(divided, plainLexicon, path));
  expect(findMissedLabels(divided, plainLexicon, path)).toEqual(asked);
});
