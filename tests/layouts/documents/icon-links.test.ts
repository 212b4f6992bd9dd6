import { describe, expect, it } from "vitest";
import { iconLinks } from "../../../layouts/documents/icon-links.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const linksOf = (published: readonly string[]) =>
  iconLinks(renderedSite([], { basePath: "/repo/" }, published).site).text;

describe("the icons a page names", () => {
  it("are those the assets folder has", () => {
    expect(linksOf(["/assets/favicon.ico", "/assets/img/icon-180.png", "/assets/img/icon-512.png"])).toBe(
      '<link rel="icon" href="/repo/assets/favicon.ico" sizes="32x32" type="image/x-icon">\n' +
        '<link rel="apple-touch-icon" href="/repo/assets/img/icon-180.png" sizes="180x180" type="image/png">',
    );
  });

  it("are drawn into the page where the folder has none, so that no browser asks for one", () => {
    expect(linksOf([])).toMatch(/^<link rel="icon" href="data:image\/svg\+xml,%3Csvg[^"<>]+">$/u);
  });
});
