import { describe, expect, it } from "vitest";
import { inLanguage, wordsOf } from "../../../layouts/notes/note-language.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import { searchDocument } from "../../../src/search/search-document.ts";
import { noteFrom } from "../../support/note-from.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { siteConfig } from "../../support/study-note.ts";

const body = `## 기사

Rates <span style="color:red">rose again</span>.

## 궁금한 점

- [x] Why now?
  - 답: Prices.

## 느낀 점

I see.`;

const english: StudyNote = noteFrom(body, "lang: en\ntags: [금융]\nsubtitle: A look\n");

const koreanNote = (id: string) => {
  const note = noteFrom("## 기사\n\n본문이다.", "tags: [금융]\n");
  return {
    ...note,
    id,
    title: "다른 노트",
    date: id.slice(0, 10),
    keywords: [],
    summary: "",
    tags: ["금융"],
    categories: [],
  };
};

const told = {
  ...english,
  id: "2022-01-02-en",
  title: "Why rates rise",
  date: "2022-01-02",
  keywords: [],
  summary: "In short",
  tags: ["금융"],
  categories: [],
};

describe("the language of a note", () => {
  const { language } = english.frontMatter;
  const { pages, at } = renderedSite([
    koreanNote("2022-01-01-a"),
    { ...told, frontMatter: { language } },
    koreanNote("2022-01-03-b"),
  ]);
  const addresses = pages.map(({ permalink }) => permalink).filter((permalink) => permalink.endsWith("/"));

  it("is on every link with its title, and on no link of the site's language", () => {
    const linking = addresses.filter((address) => at(address).includes(">Why rates rise<"));
    expect(linking.length).toBeGreaterThan(5);
    for (const address of linking) {
      const said = at(address).replace(/<title>.*?<\/title>/gu, "");
      expect(
        said.match(/<[a-z0-9]+[^>]*>Why rates rise</gu)?.filter((one) => !one.includes(' lang="en"')),
        address,
      ).toEqual([]);
      expect(said, address).not.toMatch(/lang="en"[^>]*>다른 노트/u);
    }
  });

  it("is on the author's words beside the text, and not on the site's", () => {
    const page = at("/notes/2022-01-02-en/");
    expect(page).toMatch(/<article class="note">/u);
    expect(page).toMatch(/<h2 id="궁금한-점" lang="en">/u);
    expect(page).toMatch(/<p class="question-text" lang="en">Why now\?/u);
    expect(page).toMatch(/<b>답<\/b> <span lang="en">Prices\.<\/span>/u);
    expect(page).toMatch(/<div class="hand" lang="en">/u);
    expect(page).toMatch(/<p class="question-notes">/u);
  });

  it("reaches search results", () => {
    const permalink = pages[0]?.permalink;
    if (permalink === undefined) throw new Error("no page");
    expect(searchDocument({ note: english, permalink }, siteConfig()).language).toBe("en");
    expect(searchDocument({ note: noteFrom(body), permalink }, siteConfig())).not.toHaveProperty("language");
  });

  it("leaves a note alone that names none", () => {
    expect(inLanguage(noteFrom(body))).toBe(null);
    expect(wordsOf(noteFrom(body), "말")).toBe("말");
  });
});
