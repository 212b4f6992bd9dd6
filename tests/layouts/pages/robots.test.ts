import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

it("names the sitemap by its full address, or not at all without an origin", () => {
  const found = renderedSite([], { origin: "https://example.com", basePath: "/repo/" }).at("/robots.txt");
  expect(found).toBe("User-agent: *\nAllow: /\nSitemap: https://example.com/repo/sitemap.xml\n");
  expect(renderedSite([]).at("/robots.txt")).toBe("User-agent: *\nAllow: /\n");
});
