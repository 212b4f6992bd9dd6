import { describe, expect, it } from "vitest";
import { noteCard } from "../../../layouts/parts/note-card.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { type NoteTold, studyNote } from "../../support/study-note.ts";

const { site } = renderedSite([]);
const cardOf = (told: NoteTold, level: 2 | 3 = 3) =>
  noteCard({ note: studyNote(told), permalink: permalinkOf("/notes/금리/") }, level, site).text;

describe("noteCard", () => {
  it("links the title, at the heading level of its list", () => {
    expect(cardOf({ title: "금리" }, 2)).toContain('<h2 class="card-title"><a href="/notes/금리/">금리</a></h2>');
    expect(cardOf({ title: "금리" })).toContain("</h3>");
  });

  it("says the first tag, else the category", () => {
    expect(cardOf({ tags: ["채권", "금리"], categories: ["doc"] })).toContain("<b>채권</b>");
    expect(cardOf({ categories: ["doc"] })).toContain("<b>doc</b>");
    expect(cardOf({})).not.toContain("<b>");
  });

  it("says the summary, else the subtitle, else nothing", () => {
    expect(cardOf({ summary: "요약", subtitle: "부제" })).toContain('<p class="card-summary">요약</p>');
    expect(cardOf({ subtitle: "부제" })).toContain('<p class="card-summary">부제</p>');
    expect(cardOf({})).not.toContain("card-summary");
  });
});
