import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { findEmbeddedNotes, findWikiLinks } from "../../../src/parse/links/wiki-links.ts";
import { noteFrom } from "../../support/note-from.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { told } from "../../support/told.ts";

const typedIn = (text: string) =>
  findWikiLinks(bodyOf(text)).map(({ value, place }) => [value, text.slice(place.start.offset, place.end.offset)]);

describe("findWikiLinks", () => {
  it("finds every name with the whole of its link, in reading order", () => {
    expect(typedIn("# [[가]]\n\n- 말 [[나|보이는 글]]과\n  [[ 다 ]]\n\n> [[라]]\n")).toEqual([
      ["가", "[[가]]"],
      ["나", "[[나|보이는 글]]"],
      ["다", "[[ 다 ]]"],
      ["라", "[[라]]"],
    ]);
  });

  it("finds one in a table's cell, with its backslash", () => {
    expect(typedIn("| 가 | 나 |\n|---|---|\n| 말 | [[환율\\|달러]] |")).toEqual([["환율", "[[환율\\|달러]]"]]);
  });

  it("knows none in code", () => {
    expect(typedIn("`[[가]]`\n\n    [[나]]\n")).toEqual([]);
  });

  it("gives keywords and questions their words, not their brackets", () => {
    const note = noteFrom("### 키워드 : [[환율]], [[2021-12-15-lg|LG]]\n\n### 궁금한 점\n\n- [[환율|왜]] 오를까?\n");
    expect(note.keywords.map(({ value }) => value)).toEqual(["환율", "LG"]);
    expect(note.questions.map(({ text }) => text)).toEqual(["왜 오를까?"]);
    expect(note.wikiLinks.map(({ value }) => value)).toEqual(["환율", "2021-12-15-lg", "환율"]);
  });
});

describe("findEmbeddedNotes", () => {
  it("reports notes embedded in this one, but no files", () => {
    const found = findEmbeddedNotes(
      bodyOf("![[가]] [[나]]\n\n- ![[#다]] ![[라.png]] ![[지도.canvas]]\n"),
      "posts/a.md" as SourcePath,
    );
    expect(found.map((one) => told(one, "ko"))).toEqual([
      expect.stringMatching(/^wiki-link-embedded posts\/a\.md:1:1 .* \| !\[\[가\]\] \| .*지우세요: \[\[가\]\]/u),
      expect.stringMatching(/^wiki-link-embedded posts\/a\.md:3:3 /u),
    ]);
  });
});
