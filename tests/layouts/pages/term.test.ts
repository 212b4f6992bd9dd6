import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { placed, question, somewhere } from "../../support/study-note.ts";

const notes = ["2021-12-15", "2021-12-10", "2021-11-01"].map((date) => ({
  id: date,
  date,
  title: `${date}의 노트`,
  tags: ["금리"],
  keywords: ["금리", "콜금리"],
  questions: [question({ id: "q", text: `${date}의 물음` })],
  highlights: [{ color: "red", text: `${date}에 표시한 곳`, place: somewhere }],
}));
const { at } = renderedSite(notes, { pageSize: 2 });

describe("the page of a term", () => {
  it("names the term, counts its notes and says from when to when they are", () => {
    const page = at("/tags/금리/");
    expect(page).toContain("<h1>금리</h1>");
    expect(page).toContain("노트 3편 · 2021.11.01–2021.12.15");
    expect(page).toContain("<title>금리 · 태그");
  });

  it("links to the index, and marks its part of the menu", () => {
    expect(at("/tags/금리/")).toContain('<ol><li><a href="/tags/">태그</a></li></ol>');
    expect(at("/tags/금리/")).toContain('<a href="/tags/" aria-current="true">태그</a>');
  });

  it("continues over several pages, each with its own title", () => {
    expect(at("/tags/금리/")).toContain('<a rel="next" href="/tags/금리/page/2/">');
    const second = at("/tags/금리/page/2/");
    expect(second).toContain("2021-11-01의 노트");
    expect(second).toContain("<title>금리 · 태그 (2페이지 중 2페이지)");
  });

  it("draws the months and says the same as a table", () => {
    const page = at("/tags/금리/");
    expect(page.match(/<rect /gu)).toHaveLength(2);
    expect(page).toContain("<title>2021년 12월 · 2편</title>");
    expect(page).toContain('<th scope="row"><a href="/archive/2021/12/">2021년 12월</a></th><td>2</td>');
    expect(page).toMatch(/<svg [^>]*role="img" aria-labelledby="Months-title Months-description">/u);
  });

  it("says what the word means, and which notes say so, on the first page alone", () => {
    const terms = [placed({ term: "금리", definition: "돈의 값" })];
    const explained = renderedSite(
      notes.map((note) => ({ ...note, terms })),
      { pageSize: 2 },
    );
    const page = explained.at("/keywords/금리/");
    expect(page).toContain('<h2 id="Meanings">뜻</h2>');
    expect(page).toContain("<li><p>돈의 값</p>");
    expect(explained.at("/keywords/금리/page/2/")).not.toContain("Meanings");
    expect(at("/keywords/금리/")).not.toContain("Meanings");
  });

  it("unfolds meanings after the third, and says where they are if they are very many", () => {
    const meaning = (count: number) => ({
      tags: ["금리"],
      terms: Array.from({ length: count }, (_, index) => placed({ term: "금리", definition: `뜻 ${index}` })),
    });
    expect(renderedSite([meaning(5)]).at("/tags/금리/")).toContain("<summary>나머지 뜻 2개</summary>");
    expect(renderedSite([meaning(201)]).at("/tags/금리/")).toContain("나머지 뜻 198개는 용어 페이지에 있습니다.");
  });

  it("links to companion words, highlights and open questions", () => {
    const page = at("/tags/금리/");
    expect(page).toContain('<a href="/keywords/콜금리/"><span>콜금리</span> <span class="count">3편</span></a>');
    expect(page).toContain("2021-12-15에 표시한 곳</mark>");
    expect(page).toContain("형광펜 <small>3곳</small>");
    expect(page).toContain("아직 궁금한 점 <small>3개</small>");
    expect(page).toContain('<a href="/notes/2021-11-01/#q">2021-11-01의 물음</a>');
  });

  it("unfolds every place and question that it counts", () => {
    const many = (count: number) =>
      renderedSite([
        {
          keywords: ["금리"],
          questions: Array.from({ length: 20 }, (_, index) => question({ id: `q${index}`, text: `물음 ${index}` })),
          highlights: Array.from({ length: count }, (_, index) => ({
            color: "red",
            text: `곳 ${index}`,
            place: somewhere,
          })),
        },
      ]).at("/keywords/금리/");
    const page = many(87);
    expect(page).toContain("형광펜 <small>87곳</small>");
    expect(page).toMatch(/<details class="more-questions"><summary>나머지 81곳<\/summary>.*곳 86<\/mark>/su);
    expect(page).toMatch(/<summary>궁금한 점 12개 더<\/summary>.*물음 19<\/a>/su);
    expect(many(287)).toContain("<p>나머지 281곳은 이 이름으로 모인 노트에 있습니다.</p>");
    expect(many(6)).not.toMatch(/나머지/u);
  });

  it("says all that on its first page alone", () => {
    expect(at("/tags/금리/page/2/")).not.toMatch(/<svg|<mark|콜금리|#q/u);
  });

  it("can be followed by feeds, which every page of it names", () => {
    for (const address of ["/tags/금리/", "/tags/금리/page/2/"]) {
      expect(at(address)).toContain(
        '<link rel="alternate" type="application/atom+xml" title="금리 노트" href="/tags/금리/feed.xml">',
      );
      expect(at(address)).toContain(
        '<link rel="alternate" type="application/feed+json" title="금리 노트" href="/tags/금리/feed.json">',
      );
    }
  });

  it("stays light for a keyword that came once", () => {
    const page = renderedSite([{ keywords: ["금리"] }]).at("/keywords/금리/");
    expect(page).not.toMatch(/<svg|\/keywords\/금리\/feed|class="margin"/u);
  });
});
