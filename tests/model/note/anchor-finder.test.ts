import { expect, it } from "vitest";
import { anchorFinder } from "../../../src/model/note/anchor-finder.ts";

const places = {
  headings: [
    { text: "2. 키워드 : #환율", anchor: "2-키워드--환율" },
    { text: "Setup", anchor: "setup" },
    { text: "Setup!", anchor: "setup-1" },
  ],
  anchors: ["2-키워드--환율", "setup", "setup-1", "작은-제목", "^40ec88"],
};

it.each([
  ["2. 키워드 : #환율", "2-키워드--환율"],
  ["2. 키워드 환율", "2-키워드--환율"],
  ["setup", "setup"],
  ["Setup!", "setup-1"],
  ["Setup#작은 제목", "작은-제목"],
  ["setup-1", "setup-1"],
  ["^40ec88", "^40ec88"],
  ["40ec88", "^40ec88"],
  ["^40ec8", null],
  ["없는 제목", null],
  ["", null],
  ["?", null],
])("takes %j for %j", (typed, anchor) => {
  expect(anchorFinder(places)(typed)).toBe(anchor);
});
