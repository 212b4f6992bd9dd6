import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

it("names the sitemap by its whole address, and not at all while there is none", () => {
  const found = renderedSite([], { origin: "https://example.com", basePath: "/repo/" }).at("/robots.txt");
  expect(found).toBe("User-agent: *\nAllow: /\nSitemap: https://example.com/repo/sitemap.xml\n");
  expect(renderedSite([]).at("/robots.txt")).toBe("User-agent: *\nAllow: /\n");
});
