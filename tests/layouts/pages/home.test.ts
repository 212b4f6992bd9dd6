import { describe, expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { question } from "../../support/study-note.ts";

const notes = [
  { id: "a", date: "2021-12-15", title: "가장 새 노트", summary: "새 요약", keywords: ["LG", "AI"] },
  { id: "b", date: "2021-12-14", title: "어제 노트", questions: [question({ text: "오래된 물음" })] },
  { id: "c", date: "2021-12-10", title: "지난주 노트" },
];

describe("the front page", () => {
  const { at } = renderedSite(notes, { title: "공부 노트", pageSize: 2 });

  it("has a masthead with the site's title, the number of notes as its issue, and the newest note's day", () => {
    const page = at("/");
    expect(page).toContain('<h1 class="site-title"><a href="/">공부 노트</a></h1>');
    expect(page).toContain("제3호");
    expect(page).toContain('<time datetime="2021-12-15">2021년 12월 15일 수요일</time>');
    expect(page).toContain("<title>공부 노트</title>");
  });

  it("leads with the newest note, its summary and links to its keywords; the ones before follow as cards", () => {
    const page = at("/");
    const lead = page.slice(page.indexOf('class="clipping lead"'), page.indexOf('class="cards"'));
    expect(lead).toContain('<a href="/notes/a/">가장 새 노트</a>');
    expect(lead).toContain("<p>새 요약</p>");
    expect(lead).toContain('<a href="/keywords/lg/">LG</a>');
    expect(page.slice(page.indexOf('class="cards"'))).toContain('<a href="/notes/b/">어제 노트</a>');
  });

  it("shows the beginning of notes without a summary", () => {
    const note = noteFrom("처음 하는 말.");
    const { at: blog } = renderedSite([
      { id: "a", date: "2021-12-15", sections: note.sections },
      { id: "b", date: "2021-12-14", sections: note.sections },
    ]);
    expect(blog("/")).toContain('<p class="lead-passage">처음 하는 말.</p>');
    expect(blog("/")).toContain('<p class="card-summary">처음 하는 말.</p>');
  });

  it("keeps open questions and the calendar in the margin, with the way to the question in its note", () => {
    const page = at("/");
    expect(page).toContain('<a href="/notes/b/#q">오래된 물음</a>');
    expect(page).toContain("2일째");
    expect(page).toContain("공부한 날");
  });

  it("has further pages of cards alone, without a margin", () => {
    const page = at("/page/2/");
    expect(page).not.toContain('class="clipping');
    expect(page).not.toContain("<aside");
    expect(page).toContain("지난주 노트");
    expect(page).toContain("<title>2페이지 중 2페이지");
    expect(page).toContain('<a rel="prev" href="/">');
  });

  it("marks itself in the menu, and its further pages do not", () => {
    expect(at("/")).toContain('<a href="/" aria-current="page">홈</a>');
    expect(at("/page/2/")).not.toContain("aria-current");
  });

  it("names both ways to a first note before there is one", () => {
    expect(renderedSite([]).at("/")).toMatch(/npm run new 로 첫 노트를 만들거나, posts 폴더에/u);
  });
});
