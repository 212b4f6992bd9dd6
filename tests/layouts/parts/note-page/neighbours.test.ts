import { expect, it } from "vitest";
import { renderedSite } from "../../../support/rendered-site.ts";

const { at } = renderedSite(
  ["2021-12-01", "2021-12-02", "2021-12-03"].map((date) => ({ id: date, date, title: `${date} 노트` })),
);

it("leads to the note before and the note after", () => {
  const page = at("/notes/2021-12-02/");
  expect(page).toContain(
    '<a rel="prev" href="/notes/2021-12-01/"><span>이전 노트</span> <span>2021-12-01 노트</span></a>',
  );
  expect(page).toContain(
    '<a rel="next" href="/notes/2021-12-03/"><span>다음 노트</span> <span>2021-12-03 노트</span></a>',
  );
});

it("leads one way at either end, and nowhere from the only note", () => {
  expect(at("/notes/2021-12-01/")).not.toContain('rel="prev"');
  expect(at("/notes/2021-12-03/")).not.toContain('rel="next"');
  expect(renderedSite([{ id: "a" }]).at("/notes/a/")).not.toContain('class="neighbours"');
});
