import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../src/index/withhold-article.ts";
import { noteFrom } from "../support/note-from.ts";

const text = [
  "# 1. 기사",
  "",
  "기사의 글[^1]",
  "",
  "[^1]: 기사의 각주 &amp; 둘",
  "[^2]: 아무도 부르지 않는 각주",
  "",
  "### 2. 요약 : 금리",
  "",
  "### 3. 느낀 점",
  "",
  "좋다[^3].",
  "",
  "[^3]: 내 각주 **셋**",
].join("\n");

describe("the footnotes of a note whose article is withheld", () => {
  it.each(["link", "highlights"] as const)("are gone with it unless the student's own words call them (%s)", (mode) => {
    const { sections } = withholdArticle(noteFrom(text), mode);
    const html = sections.map((section) => section.html).join("");
    const words = sections.map((section) => section.text).join("\n");
    for (const shown of [html, words]) {
      expect(shown).not.toMatch(/기사의|둘|아무도/u);
      expect(shown).toContain("내 각주");
      expect(shown).toContain("좋다");
    }
    expect(html.match(/<li id="fn:/gu)).toHaveLength(1);
    expect(html).toMatch(/<\/ol>\n<\/div>\n$/u);
  });

  it("leave no empty list", () => {
    const { sections } = withholdArticle(
      noteFrom("# 1. 기사\n\n글[^1]\n\n[^1]: 각주\n\n### 2. 느낀 점\n\n좋다."),
      "link",
    );
    expect(sections.map(({ html }) => html).join("")).not.toContain("footnotes");
    expect(sections.map(({ text: words }) => words).join("")).not.toContain("각주");
  });

  it("stay as they are where the article is shown", () => {
    const note = noteFrom(text);
    expect(withholdArticle(note, "full")).toBe(note);
  });
});
