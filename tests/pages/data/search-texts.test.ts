import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { searchTexts } from "../../../src/pages/data/search-texts.ts";
import { siteConfig, studyNote } from "../../support/study-note.ts";

it("a text file has its notes in order, each with its full address", () => {
  const notes = ["나", "가"].map((title) => ({ note: studyNote({ title }), permalink: permalinkOf(`/${title}/`) }));
  const texts = searchTexts(notes, siteConfig({ basePath: "/repo/" }));
  expect(texts.map(({ title, url }) => [title, url])).toEqual([
    ["나", "/repo/나/"],
    ["가", "/repo/가/"],
  ]);
});
