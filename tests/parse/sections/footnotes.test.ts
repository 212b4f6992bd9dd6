import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findHighlights } from "../../../src/parse/highlights.ts";
import { highlightsWithin } from "../../../src/parse/sections/footnotes.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { sectionsOf } from "../../support/read-sections.ts";

const highlightedIn = (text: string) =>
  findHighlights(sectionsOf(text).body, "posts/a.md" as SourcePath).highlights.map(({ holder }) => holder);

it("finds the highlights in some tokens", () => {
  // A paragraph has three tokens, the second of which holds its words.
  const highlighted = highlightedIn("<mark>가</mark>와 <mark>나</mark>\n\n다\n\n<mark>라</mark>");
  expect(highlightsWithin(highlighted, { start: 0, end: 3 })).toEqual([0, 1]);
  expect(highlightsWithin(highlighted, { start: 2, end: 7 })).toEqual([]);
  expect(highlightsWithin(highlighted, { start: 1, end: 9 })).toEqual([0, 1, 2]);
  expect(highlightsWithin(highlighted, { start: 6, end: 9 })).toEqual([2]);
  expect(highlightsWithin(highlighted, { start: 9, end: 12 })).toEqual([]);
});

it("takes time with the number of sections and footnotes, however many the highlights", () => {
  const work = (size: number) => {
    const highlighted = Array.from({ length: size }, (_, holder) => holder);
    return highlighted.map((holder) => highlightsWithin(highlighted, { start: holder, end: holder + 1 }));
  };
  expect(costGrowth(work, 4_000)).toBeLessThan(nearlyLinear);
});
