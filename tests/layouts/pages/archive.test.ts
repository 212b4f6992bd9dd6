import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const { at } = renderedSite([
  { id: "a", date: "2022-01-02" },
  { id: "b", date: "2021-12-15" },
  { id: "c", date: "2021-12-01" },
]);

it("leads to every year and month, newest first, with their notes counted", () => {
  const page = at("/archive/");
  expect(page).toContain('<a href="/archive/2021/">2021년</a> <small>노트 2편</small>');
  expect(page).toContain('<a href="/archive/2021/12/">12월 <span class="count">2편</span></a>');
  expect(page.indexOf("2022년")).toBeLessThan(page.indexOf("2021년"));
});
