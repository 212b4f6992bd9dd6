import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

it("says that nothing is here, leads on, and is no page for search engines", () => {
  const page = renderedSite([], { origin: "https://example.com", basePath: "/repo/" }).at("/404.html");
  expect(page).toContain("<h1>페이지를 찾을 수 없습니다</h1>");
  expect(page).toContain('<a href="/repo/archive/">');
  expect(page).toContain("noindex");
  expect(page).not.toContain("canonical");
});

it("lets a lost reader search, below the site's folder, and shows the three newest notes", () => {
  const notes = ["2021-12-01", "2021-12-02", "2021-12-03", "2021-12-04"].map((date) => ({
    id: date,
    date,
    title: date,
  }));
  const page = renderedSite(notes, { basePath: "/repo/" }).at("/404.html");
  expect(page).toContain('<form class="lost-search" role="search" action="/repo/search/">');
  expect(page.match(/<article class="card">/gu)).toHaveLength(3);
  expect(page).toContain('<a href="/repo/notes/2021-12-04/">');
  expect(page).not.toContain("/notes/2021-12-01/");
});

it("has the newest notes beside the search, and the whole width where there are none", () => {
  expect(renderedSite([{}]).at("/404.html")).toMatch(
    /<\/ul>\s*<\/div>\s*<aside class="margin"><section aria-labelledby="Newest">/u,
  );
  expect(renderedSite([]).at("/404.html")).not.toContain("<aside");
});
