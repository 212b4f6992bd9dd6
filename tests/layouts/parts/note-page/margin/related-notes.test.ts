import { describe, expect, it } from "vitest";
import { renderedSite } from "../../../../support/rendered-site.ts";

const notes = [
  { id: "a", title: "금리란", keywords: ["금리"] },
  { id: "b", title: '환율 "이야기"', date: "2022-01-02", keywords: ["금리"] },
  { id: "c", title: "외톨이", keywords: ["반도체"] },
];

describe("the notes to read along", () => {
  it("are named on a note's page with their day, in the site's language", () => {
    const page = renderedSite(notes, { basePath: "/repo/" }).at("/notes/a/");
    expect(page).toContain('<h2 id="Related">함께 읽기</h2>');
    expect(page).toContain('<a href="/repo/notes/b/">환율 &quot;이야기&quot;</a> <time datetime="2022-01-02">');
    expect(renderedSite(notes, { language: "en" }).at("/notes/a/")).toContain('<h2 id="Related">Related notes</h2>');
  });

  it("are left out of the page of a note that shares nothing", () => {
    expect(renderedSite(notes).at("/notes/c/")).not.toContain('id="Related"');
  });
});
