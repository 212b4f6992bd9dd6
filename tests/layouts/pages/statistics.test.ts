import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const { at } = renderedSite([
  { id: "a", date: "2021-12-15", keywords: ["금리"], wordCount: 1500 },
  { id: "b", date: "2021-12-14", keywords: ["금리"], wordCount: 500 },
  { id: "c", date: "2021-11-01", keywords: ["환율"], wordCount: 1 },
]);

it("counts from the newest note", () => {
  const page = at("/statistics/");
  expect(page).toContain("2021.12.15 노트까지");
  expect(page).toContain("<dt>쓴 낱말</dt><dd>2,001</dd>");
  expect(page).toContain("<dt>가장 최근</dt><dd>2일 <small>2021.12.14–2021.12.15</small></dd>");
});

it("draws the weeks and says the same as a table", () => {
  const page = at("/statistics/");
  expect(page).toContain("<small>지난 한 해 · 가장 많은 주 2편</small>");
  expect(page).toContain("<title>2021.12.12 · 2편</title>");
  expect(page).toContain('<th scope="row">2021.12.12–2021.12.18</th><td>2</td>');
});

it("distinguishes rising keywords from falling ones", () => {
  const [rising = "", falling = ""] = at("/statistics/").split('id="Falling"');
  expect(rising).toContain('<a href="/keywords/금리/">금리</a></th><td>2</td><td>0</td>');
  expect(falling).toContain('<a href="/keywords/환율/">환율</a></th><td>0</td><td>1</td>');
});

it("leaves out rising or falling keywords where there are none", () => {
  const page = renderedSite([{ keywords: ["금리"] }]).at("/statistics/");
  expect(page).toContain('id="Rising"');
  expect(page).not.toContain("뜸해진");
});

it("says nothing about what a blog does not have", () => {
  const page = renderedSite([{ tags: ["rust"], wordCount: 10 }]).at("/statistics/");
  expect(page).toContain("<dt>쓴 낱말</dt>");
  expect(page).not.toMatch(/<dd>0<|<dt>(?:키워드|궁금한 점|형광펜)|Rising|Falling/u);
});

it("says kindly what will be here before the first note", () => {
  const page = renderedSite([]).at("/statistics/");
  expect(page).toContain("첫 노트를 쓰면");
  expect(page).not.toMatch(/<svg|<table|NaN/u);
});
