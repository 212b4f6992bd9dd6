import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const notes = ["2021-12-15", "2021-12-10", "2021-11-01"].map((date) => ({
  id: date,
  date,
  title: `${date}의 노트`,
  tags: ["금리"],
}));
const { at } = renderedSite(notes, { pageSize: 2 });

it("names the term, counts its notes and says from when to when they are", () => {
  const page = at("/tags/금리/");
  expect(page).toContain("<h1>금리</h1>");
  expect(page).toContain("노트 3편 · 2021.11.01–2021.12.15");
  expect(page).toContain("<title>금리 · 태그");
});

it("leads back to the index, and marks the menu's part it lies in", () => {
  expect(at("/tags/금리/")).toContain('<ol><li><a href="/tags/">태그</a></li></ol>');
  expect(at("/tags/금리/")).toContain('<a href="/tags/" aria-current="true">태그</a>');
});

it("goes on over several pages, each with a title of its own", () => {
  expect(at("/tags/금리/")).toContain('<a rel="next" href="/tags/금리/page/2/">');
  const second = at("/tags/금리/page/2/");
  expect(second).toContain("2021-11-01의 노트");
  expect(second).toContain("<title>금리 · 태그 (2쪽 중 2쪽)");
});
