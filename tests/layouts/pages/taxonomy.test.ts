import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const { at } = renderedSite([
  { id: "a", tags: ["금리", "채권"] },
  { id: "b", tags: ["금리"], categories: ["경제"] },
]);

it("lists every term with its notes counted, most used first", () => {
  const page = at("/tags/");
  expect(page).toContain("<h1>태그</h1>");
  expect(page).toContain("모두 2개");
  expect(page).toContain('<a href="/tags/금리/"><span>금리</span> <span class="count">2편</span></a>');
  expect(page.indexOf("금리</span>")).toBeLessThan(page.indexOf("채권</span>"));
});

it("is the menu's current page", () => {
  expect(at("/tags/")).toContain('<a href="/tags/" aria-current="page">태그</a>');
});
