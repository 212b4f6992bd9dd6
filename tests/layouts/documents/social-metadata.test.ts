import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const notes = [{ id: "a", title: '따옴표 "', summary: "요약", tags: ["경제", "AI"] }];
const config = { origin: "https://example.com", basePath: "/repo/", title: "새김" };

function metadataAt(permalink: string, told = config, published: readonly string[] = []) {
  const page = renderedSite(notes, told, published).at(permalink);
  return Array.from(
    page.matchAll(/<meta (?:property|name)="((?:og|article|twitter):[^"]+)" content="([^"]*)">/gu),
    ([, name, content]) => `${name} ${content}`,
  );
}

describe("metadata for sharing links", () => {
  it("is a note with its day and tags", () => {
    expect(metadataAt("/notes/a/", config, ["/assets/img/social.png"])).toEqual([
      "og:type article",
      "og:site_name 새김",
      "og:title 따옴표 &quot;",
      "og:description 요약",
      "og:url https://example.com/repo/notes/a/",
      "og:locale ko_KR",
      "og:image https://example.com/repo/assets/img/social.png",
      "article:published_time 2021-12-15T00:00:00+09:00",
      "article:modified_time 2021-12-15T00:00:00+09:00",
      "article:tag 경제",
      "article:tag AI",
      "twitter:card summary_large_image",
    ]);
  });

  it("is any other page as a part of the site", () => {
    expect(metadataAt("/tags/")).toContain("og:type website");
    expect(metadataAt("/tags/")).toContain("twitter:card summary");
  });

  it("names no page that should not be found by its address, and no address of a site that has none", () => {
    expect(metadataAt("/404.html").join()).not.toContain("og:url");
    const { origin: _origin, ...homeless } = config;
    const told = renderedSite(notes, homeless, ["/assets/img/social.png"]).at("/notes/a/");
    expect(told).not.toMatch(/og:(?:url|image)/u);
  });
});
