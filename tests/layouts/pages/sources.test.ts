import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const article = {
  headline: "기사",
  url: "https://n.news.naver.com/article/015/0004640557",
  publisher: "한국경제",
  reporter: "이시은",
  published: null,
  naver: { oid: "015", aid: "0004640557" },
};
const unknown = { ...article, publisher: null, naver: { oid: "999", aid: "0000000001" } };
const { at } = renderedSite([
  { id: "a", title: "노트", article },
  { id: "b", article },
  { id: "c", article: unknown },
  { id: "d" },
  { id: "e", article: { ...article, url: "https://news.example/1", publisher: null, naver: null } },
]);

it("lists newspapers with their notes and articles, and counts the notes without one", () => {
  const page = at("/sources/");
  expect(page).toContain('<a href="/sources/한국경제/">한국경제</a></th><td>2</td><td>1</td>');
  expect(page).toContain('<a href="/sources/naver-999/">네이버 뉴스 999</a>');
  expect(page).toContain("언론사를 적지 않은 노트가 2편 있습니다.");
});

it("gives a newspaper a page with each note's article", () => {
  const page = at("/sources/한국경제/");
  expect(page).toContain("노트 2편 · 기사 1건 · 네이버 뉴스 언론사 번호 015");
  expect(page).toContain('<a href="/notes/a/">노트</a>');
  expect(page).toContain(
    '<a href="https://n.news.naver.com/article/015/0004640557" rel="external noreferrer">원문 보기</a>',
  );
});

it("kindly says how to begin if no note has a source", () => {
  const page = renderedSite([{}]).at("/sources/");
  expect(page).toContain("아직 출처를 적은 노트가 없습니다.");
  expect(page).not.toContain("<table");
});
