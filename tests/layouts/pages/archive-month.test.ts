import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const { at } = renderedSite([
  { id: "a", date: "2021-12-15", title: "섣달 노트", summary: "요약" },
  { id: "b", date: "2021-11-01", title: "동짓달 노트" },
  { id: "c", date: "0850-03-01", title: "옛 노트" },
]);

it("shows the month's notes and the way back to the year and the archive", () => {
  const page = at("/archive/2021/12/");
  expect(page).toContain("<h1>2021년 12월</h1>");
  expect(page).toContain('<li><a href="/archive/">보관함</a></li><li><a href="/archive/2021/">2021년</a></li>');
  expect(page).toContain("섣달 노트");
  expect(page).toContain("요약");
  expect(page).not.toContain("동짓달 노트");
});

it("leads to its year, however early", () => {
  expect(at("/archive/0850/03/")).toContain('<a href="/archive/0850/">850년</a>');
  expect(at("/archive/0850/")).toContain("<h1>850년</h1>");
});
