import { describe, expect, it } from "vitest";
import { cardPage } from "../../../layouts/documents/card-page.ts";

const words = {
  language: "ko",
  site: "새김",
  title: "<b>금리</b>",
  summary: "",
  date: "2021-12-15",
  keywords: ["LG", "AI"],
};

describe("the page of a card", () => {
  it("shows its words as words, and nothing for what a note does not say", () => {
    const page = cardPage(words);
    expect(page).toContain("<h1>&lt;b&gt;금리&lt;/b&gt;</h1>");
    expect(page).toContain("<li>LG</li><li>AI</li>");
    expect(page).toContain("2021.12.15");
    expect(page).not.toContain("<p>");
    expect(cardPage({ ...words, summary: "한 줄" })).toContain("<p>한 줄</p>");
  });

  it("says which language its words are in", () => {
    expect(cardPage(words)).toContain('<html lang="ko">');
    expect(cardPage({ ...words, language: "en" })).toContain('<html lang="en">');
  });

  it("requests nothing", () => {
    expect(cardPage(words)).not.toMatch(/<script|src=|url\(|@import|https?:/u);
  });
});
