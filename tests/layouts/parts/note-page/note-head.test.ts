import { expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { day, placed } from "../../../support/study-note.ts";

const headOf = (told: Parameters<typeof renderedSite>[0][number]) => {
  const page = renderedSite([{ id: "a", ...told }]).at("/notes/a/");
  return page.slice(page.indexOf('<header class="note-head">'), page.indexOf("</header>", page.indexOf("note-head")));
};

it("leaves out what the note does not say", () => {
  const head = headOf({ title: "제목뿐" });
  expect(head).toContain("<h1>제목뿐</h1>");
  expect(head).not.toContain("subtitle");
  expect(head).not.toContain("summary");
  expect(head).not.toContain("source-line");
  expect(head).toContain('<div class="words"></div>');
});

it("keeps the author's names for the keywords where they say more than what keywords are", () => {
  const { sections } = noteFrom("## 🔑 핵심 키워드 (5개)\n금리\n\n## 키워드\n물가\n\n## 오늘의 키워드\n환율");
  expect(headOf({ sections, keywords: ["금리", "물가", "환율"] })).toContain(
    '<div class="words"><span class="own-name">🔑 핵심 키워드 (5개) · 오늘의 키워드</span><ul class="keywords">',
  );
});

it("joins spellings of a keyword under the name most notes use", () => {
  const notes = [
    { id: "a", date: "2021-12-15", keywords: ["ai"] },
    { id: "b", date: "2021-12-14", keywords: ["AI"] },
    { id: "c", date: "2021-12-13", keywords: ["AI"] },
  ];
  expect(renderedSite(notes).at("/notes/a/")).toContain('<a href="/keywords/ai/">AI</a>');
});

it("has a headline of two lines in the largest letters, and a longer one in smaller ones", () => {
  expect(headOf({ title: "가".repeat(45) })).toContain(`<h1>${"가".repeat(45)}</h1>`);
  expect(headOf({ title: "가".repeat(46) })).toContain(`<h1 class="long">${"가".repeat(46)}</h1>`);
});

it("says on which later day the note was changed, beside the day it was written", () => {
  const changed = (text: string) => ({
    date: "2021-12-15",
    frontMatter: { lastModified: placed({ day: day(text), time: null }) },
  });
  expect(headOf(changed("2022-01-02"))).toContain('수요일</time> <time datetime="2022-01-02">2022.01.02 고침</time>');
  expect(headOf(changed("2021-12-15"))).not.toContain("고침");
});
