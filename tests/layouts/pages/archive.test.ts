import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const { at } = renderedSite([
  { id: "a", date: "2022-01-02" },
  { id: "b", date: "2021-12-15" },
  { id: "c", date: "2021-12-15" },
  { id: "d", date: "2021-01-01" },
]);

it("leads to every year and month, newest year first, with their notes counted", () => {
  const page = at("/archive/");
  expect(page).toContain('<a href="/archive/2021/">2021년</a> <small>노트 3편</small>');
  expect(page).toContain('<a href="/archive/2021/12/">12월 <span class="count">2편</span></a>');
  expect(page.indexOf("2022년")).toBeLessThan(page.indexOf("2021년"));
});

it("names all twelve months below the squares, those without a note to the eye alone", () => {
  const [year = ""] = /<ul class="months">.*?<\/ul>/su.exec(at("/archive/")) ?? [];
  expect(year.match(/\d+월/gu)).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1}월`));
  expect(year).toContain(
    '<li><a href="/archive/2022/01/">1월 <span class="count">1편</span></a></li><li aria-hidden="true">2월</li>',
  );
  const english = renderedSite([{ date: "2022-09-01" }], { language: "en" }).at("/archive/");
  expect(english).toContain('<li aria-hidden="true">Aug</li><li><a href="/archive/2022/09/">Sep ');
});

it("draws a year as a row of weeks, with words for the whole and for every day of study", () => {
  const page = at("/archive/");
  expect(page).toContain('role="img" aria-label="2021년 한 해의 달력: 글 쓴 날 2일, 노트 3편"');
  expect(page).toContain(
    '<rect x="0" y="60" width="10" height="10" rx="1.5" class="one"><title>2021.01.01 금 · 노트 1편',
  );
  expect(page).toContain(
    '<rect x="600" y="36" width="10" height="10" rx="1.5" class="more"><title>2021.12.15 수 · 노트 2편',
  );
});

it("leaves out of the drawing the days before the first of January and after the last of December", () => {
  const weeks = /<path d="([^"]*)"/u.exec(at("/archive/2021/"))?.[1]?.match(/M\d+ \d+V\d+/gu);
  expect(weeks).toHaveLength(53);
  expect(weeks?.[0]).toBe("M5 60V82");
  expect(weeks?.[52]).toBe("M629 0V70");
});

it("lists the notes of each year while they are few, and leaves that to the years' pages when they are many", () => {
  expect(at("/archive/")).toContain('<a href="/notes/a/">');
  const many = renderedSite(Array.from({ length: 301 }, (_, index) => ({ id: `n${index}` })));
  expect(many.at("/archive/")).not.toContain('<a href="/notes/');
  expect(many.at("/archive/2021/")).toContain('<a href="/notes/n300/">');
});
