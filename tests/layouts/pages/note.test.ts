import { describe, expect, it } from "vitest";
import type { SectionReading, StudySection } from "../../../src/model/note/study-section.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { type NoteTold, nothingRead, placed, question, somewhere } from "../../support/study-note.ts";

interface SectionTold extends Partial<SectionReading> {
  readonly extracted?: boolean;
}

function section(roles: StudySection["roles"], heading: string, html: string, told: SectionTold = {}): StudySection {
  const { extracted = false, ...reading } = told;
  return {
    roles,
    heading: placed({ level: 2, text: heading, html: heading as UnlinkedHtml, anchor: heading }),
    html: html as UnlinkedHtml,
    text: html.replace(/<[^>]*>/gu, ""),
    extracted,
    reading: { ...nothingRead, ...reading },
  };
}

const told: NoteTold = {
  title: "초거대 AI",
  subtitle: "211215수 LG AI",
  summary: "한 줄 요약",
  categories: ["doc"],
  tags: ["economy"],
  keywords: ["LG"],
  highlights: [{ color: "red", text: "빨간 말", place: somewhere }],
  questions: [question({ id: "q-1", text: "왜 그럴까?" })],
  terms: [placed({ term: "금리", definition: "돈의 값" })],
  reflection: placed("배웠다"),
  readingMinutes: 6,
  wordCount: 1200,
  sections: [
    section(["article"], "1. 기사", '<p><mark class="highlight" data-highlight="red">빨간 말</mark> 나머지</p>'),
    section(["reflection"], "느낀점", "<p>배웠다</p>", { extracted: true, reflection: "배웠다" }),
    section(["other"], "더 읽을 것", "<p>책</p>"),
    section(["questions"], "궁금한점", "<p>왜 그럴까?</p>", { extracted: true, questions: ["q-1"] }),
    section(["terms"], "용어", "<p>금리 — 돈의 값</p>", {
      extracted: true,
      terms: [{ term: "금리", definition: "돈의 값" }],
    }),
    section(["terms"], "낱말", "<pre>금리는 돈의 값이라고 한다</pre>"),
  ],
};

const noteOf = (more: NoteTold = {}, config: Parameters<typeof renderedSite>[1] = {}) =>
  renderedSite([{ ...told, ...more }], config).at("/notes/2021-12-15-note/");

describe("a note's page", () => {
  it("has its title, subtitle, day and reading time, and the summary right under them", () => {
    const page = noteOf();
    const head = page.slice(page.indexOf("<h1>"), page.indexOf('class="words"'));
    expect(page).toContain("2021년 12월 15일 수요일");
    expect(page).toContain("읽기 6분");
    expect(head).toMatch(
      /<h1>초거대 AI<\/h1>\n<p class="subtitle">211215수 LG AI<\/p>\n<div class="summary"><p><span class="whole">한 줄<\/span> 요약<\/p>/u,
    );
  });

  it("links to its keywords, tags and categories", () => {
    const page = noteOf();
    expect(page).toContain('<a href="/keywords/lg/">LG</a>');
    expect(page).toContain('<a href="/tags/economy/">economy</a>');
    expect(page).toContain('<a href="/categories/doc/">doc</a>');
  });

  it("shows each question with an anchor, the terms, and the reflection, in the author's order", () => {
    const page = noteOf();
    const margin = page.slice(page.indexOf('class="margin"'));
    expect(margin).toContain('<li class="question" id="q-1" data-state="open">');
    expect(margin).toContain("<dt>금리</dt><dd>돈의 값</dd>");
    expect(margin.indexOf("배웠다")).toBeLessThan(margin.indexOf("왜 그럴까?"));
    expect(margin.indexOf("왜 그럴까?")).toBeLessThan(margin.indexOf("돈의 값"));
  });

  it("is written from right to left where its language is", () => {
    const clipping = (language: string) =>
      /<div class="clipping"[^>]*>/u.exec(noteOf({ frontMatter: { language: placed(language) } }))?.[0];
    expect(clipping("ar-EG")).toBe('<div class="clipping" dir="rtl">');
    expect(clipping("en")).toBe('<div class="clipping">');
  });

  it("says a section that is shown as data once", () => {
    expect(noteOf().match(/왜 그럴까\?/gu)).toHaveLength(1);
    expect(noteOf().match(/배웠다/gu)).toHaveLength(1);
  });

  it("keeps in place, with its heading, a section whose data miss a word", () => {
    expect(noteOf()).toMatch(/<h2 id="낱말">.*낱말<\/a><\/h2>\n<pre [^>]*>금리는 돈의 값이라고 한다<\/pre>/u);
  });

  it("keeps unknown content in its place", () => {
    const page = noteOf();
    expect(page.indexOf("나머지")).toBeLessThan(page.indexOf(">더 읽을 것</a></h2>"));
    expect(page.indexOf("<p>책</p>")).toBeLessThan(page.indexOf("금리는 돈의 값이라고"));
  });

  it("shows a question answered by another note as answered, with the way there", () => {
    const later: NoteTold = {
      id: "later",
      date: "2022-01-01",
      title: "답한 날",
      frontMatter: { answers: [placed("2021-12-15-note#q-1")] },
    };
    const page = renderedSite([told, later]).at("/notes/2021-12-15-note/");
    expect(page).toContain('id="q-1" data-state="answered"');
    expect(page).toContain('답한 노트 <a href="/notes/later/">답한 날</a>');
  });

  it("shows only highlights of another author's article, or only its link, if the site or note says so", () => {
    expect(noteOf()).toContain("나머지");
    const marked = noteOf({}, { articleMode: "highlights" });
    expect(marked).not.toContain("나머지");
    expect(marked).toContain('<li><mark class="highlight" data-highlight="red">빨간 말</mark></li>');
    const linked = noteOf({ frontMatter: { articleMode: "link" } });
    expect(linked).not.toContain("빨간 말");
    expect(linked).toContain("더 읽을 것");
  });

  it("keeps search engines from a note in no list", () => {
    expect(noteOf({ frontMatter: { unlisted: true } })).toContain('<meta name="robots" content="noindex">');
    expect(noteOf()).not.toContain("noindex");
  });

  it("declares the language of a note's own words, not of the site's words around them", () => {
    const page = noteOf({ frontMatter: { language: placed("en-GB") }, reflection: null });
    const said = page.slice(page.indexOf("<article"));
    expect(said).toMatch(/^<article class="note">/u);
    expect(said).toMatch(/<h1 lang="en-GB">/u);
    expect(said).toMatch(/<div class="prose[^"]*" lang="en-GB">/u);
    expect(said).toMatch(/<div class="summary" lang="en-GB">/u);
    expect(said).not.toMatch(/<(?:time|button|section)[^>]* lang=/u);
    expect(noteOf({ frontMatter: { language: placed("우리말") } })).toBe(noteOf({}));
  });

  it("has the student's own words on the sheet where there is no other text", () => {
    const own = [section(["questions"], "궁금한점", "<p>왜?</p>", { extracted: true, questions: ["q-1"] })];
    const bare = { sections: own, highlights: [], terms: [], reflection: null };
    const page = noteOf(bare);
    expect(page).toMatch(
      /<\/header>\s*<div class="own-words"><section aria-labelledby="궁금한점">[\s\S]*?<\/div>\s*<\/div>/u,
    );
    expect(page).not.toContain('class="margin"');
    const withText = noteOf({ ...bare, sections: [...own, section(["other"], "더 읽을 것", "<p>책</p>")] });
    expect(withText).toContain('<div class="margin"><section aria-labelledby="궁금한점">');
    expect(withText).not.toContain("own-words");
  });
});
