import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { isOwnAddress } from "../../../src/model/address/own-addresses.ts";
import { plannedPages } from "../../support/planned-pages.ts";
import { siteConfig } from "../../support/study-note.ts";

const config = siteConfig({});

describe("An address of the site's own", () => {
  it("is that of every page that a site without notes has", () => {
    const planned = plannedPages(buildLibrary([], config), config).map(({ permalink }) => permalink);
    const pages = planned.filter((permalink) => /(?:\/|\.html)$/u.test(permalink));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((permalink) => !isOwnAddress(permalink))).toEqual([]);
  });

  it.each(["/", "/index.html", "/Tags/", "/tags/index.html", "/404.html"])("is %s", (address) => {
    expect(isOwnAddress(address)).toBe(true);
  });

  it.each(["/about/", "/tags", "/tags.html", "/tags/경제/", "/index/"])("is not %s", (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});
