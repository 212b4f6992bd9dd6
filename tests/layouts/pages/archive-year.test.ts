import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const { at } = renderedSite([
  { id: "a", date: "2021-12-15", title: "섣달 노트" },
  { id: "b", date: "2021-11-01", title: "동짓달 노트" },
  { id: "c", date: "2020-11-01", title: "지난해 노트" },
]);

it("shows the year's notes a line each, month by month", () => {
  const page = at("/archive/2021/");
  expect(page).toContain("<h1>2021년</h1>");
  expect(page).toContain("노트 2편");
  expect(page).toContain('<time datetime="2021-12-15">12.15 수</time> <a href="/notes/a/">섣달 노트</a>');
  expect(page).toContain('<a href="/archive/2021/11/">11월</a>');
  expect(page).not.toContain("지난해 노트");
});

it("leads to the other years, and says in which one a reader is", () => {
  const page = at("/archive/2021/");
  expect(page).toContain('<a href="/archive/2020/"><span>2020년</span> <span class="count">1편</span></a>');
  expect(page).toContain('<a href="/archive/2021/" aria-current="page"><span>2021년</span>');
});
