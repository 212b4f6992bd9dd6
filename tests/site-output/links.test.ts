import { describe, expect, inject, it } from "vitest";
import { testOrigin } from "../support/build-site-in.ts";
import { basePaths } from "../support/built-sites.ts";
import { crawlSite } from "../support/crawl-site.ts";

describe.each(basePaths)("the site under %s", (basePath) => {
  const crawl = crawlSite({ folder: inject("sites")[basePath] ?? "", basePath, origin: testOrigin });

  it("has no dead address, fragments included", () => {
    expect(crawl.dead).toEqual([]);
    expect(crawl.followed).toBeGreaterThan(500);
  });

  it("never leaves its base path", () => {
    expect(crawl.outsideBasePath).toEqual([]);
  });

  it("sends a reader elsewhere only where a note's author does", () => {
    const places = crawl.elsewhere.map((one) => new URL(one.slice(one.indexOf(": ") + 2)));
    const hosts = places.map(({ protocol, host, pathname }) => (host === "" ? `${protocol}${pathname}` : host));
    expect([...new Set(hosts)].toSorted()).toEqual([
      "mailto:see@hankyung.com",
      "n.news.naver.com",
      "news.naver.com",
      "www.bok.or.kr",
    ]);
  });

  it("leads to every page but the one for lost readers", () => {
    expect(crawl.orphans).toEqual(["404.html"]);
  });
});
