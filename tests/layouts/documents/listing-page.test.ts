import { expect, it } from "vitest";
import { type Listing, listingPage } from "../../../layouts/documents/listing-page.ts";
import { html } from "../../../layouts/html.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const { site } = renderedSite([{ keywords: ["금리"] }], { title: "새김", origin: "https://notes.example" });

function listed(told: Partial<Listing> = {}): string {
  const listing = { permalink: permalinkOf("/tags/"), heading: "태그", below: null, content: html`<ul></ul>`, ...told };
  return listingPage(listing, site);
}

it("puts a list below its heading, in the frame of every page", () => {
  expect(listed({ below: "낱말 3개" })).toContain(
    '<main id="Content" class="listing">\n<header class="page-head">\n\n<h1>태그</h1>\n<p>낱말 3개</p>\n</header>\n<ul></ul>\n</main>',
  );
});

it("is called by its heading and described by it, unless it says more", () => {
  expect(listed()).toContain("<title>태그 · 새김</title>");
  expect(listed()).toContain('<meta name="description" content="새김 · 태그">');
  const said = listed({ title: "경향 · 신문", description: "새김 · 경향 · 기사 2건" });
  expect(said).toContain("<title>경향 · 신문 · 새김</title>");
  expect(said).toContain('<meta name="description" content="새김 · 경향 · 기사 2건">');
});

it("says in its title which page of a long list it is, and not in its heading", () => {
  const second = listed({ position: { number: 2, count: 3, previous: permalinkOf("/tags/"), next: null } });
  expect(second).toContain("<title>태그 (3페이지 중 2페이지) · 새김</title>");
  expect(second).toContain("<h1>태그</h1>");
  const first = listed({ position: { number: 1, count: 3, previous: null, next: permalinkOf("/tags/page/2/") } });
  expect(first).toContain("<title>태그 · 새김</title>");
  const last = { number: 3, count: 3, previous: permalinkOf("/tags/page/2/"), next: null };
  const listing = { permalink: permalinkOf("/tags/"), heading: "Tags", below: null, content: null, position: last };
  const english = renderedSite([], { title: "새김", language: "en" }).site;
  expect(listingPage(listing, english)).toContain("<title>Tags (Page 3 of 3) · 새김</title>");
});

it("escapes its heading, and has what is above and below it only if there is any", () => {
  expect(listed({ heading: "<제목>" })).toContain('<header class="page-head">\n\n<h1>&lt;제목&gt;</h1>\n\n</header>');
  const above = [{ name: "위", permalink: permalinkOf("/archive/") }];
  expect(listed({ above, below: "아래" })).toMatch(/<\/nav>\n<h1>태그<\/h1>\n<p>아래<\/p>\n<\/header>/u);
});

it("gives a list its margin in its own column, and no empty one", () => {
  expect(listed({ margin: [null] })).toContain('<main id="Content" class="listing">');
  const beside = listed({ margin: [null, html`<section></section>`] });
  expect(beside).toContain('<main id="Content" class="with-margin">\n<div class="listing">\n<header');
  expect(beside).toContain('</ul>\n</div>\n<aside class="margin"><section></section></aside>\n</main>');
});

it("shows readers the pages above it, and search engines the whole way", () => {
  const above = [{ name: "기록", permalink: permalinkOf("/archive/") }];
  expect(listed({ above })).toContain('<li><a href="/archive/">기록</a></li>');
  expect(listed({ above })).not.toContain("BreadcrumbList");
  expect(listed({ above, crumbs: above })).toContain("BreadcrumbList");
});

it("takes the width of the page where it is asked to", () => {
  expect(listed({ isWide: true })).toContain('class="listing wide"');
});

it("loads the styles of lists, which no note needs", () => {
  const { at, ofKind } = renderedSite([{ id: "2022-01-07-rate", keywords: ["금리"] }]);
  const loaded = (text: string) => Array.from(text.matchAll(/rel="stylesheet" href="([^"]+)"/gu), ([, path]) => path);
  expect(ofKind("note").map(({ text }) => loaded(text))).toEqual([["/assets/site.css"]]);
  for (const place of ["/", "/archive/", "/keywords/금리/", "/statistics/"])
    expect([place, loaded(at(place))]).toEqual([place, ["/assets/site.css", "/assets/lists.css"]]);
  for (const place of ["/search/", "/404.html"])
    expect(loaded(at(place))).toEqual(["/assets/site.css", "/assets/lists.css", "/assets/search.css"]);
});
