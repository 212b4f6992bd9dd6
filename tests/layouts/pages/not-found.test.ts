import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

it("says that nothing is here, leads on, and is no page for search engines", () => {
  const page = renderedSite([], { origin: "https://example.com", basePath: "/repo/" }).at("/404.html");
  expect(page).toContain("<h1>없는 쪽입니다</h1>");
  expect(page).toContain('<a href="/repo/archive/">');
  expect(page).toContain("noindex");
  expect(page).not.toContain("canonical");
});
