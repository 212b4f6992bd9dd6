import { describe, expect, it } from "vitest";
import { type DocumentContent, htmlDocument } from "../../../layouts/documents/document.ts";
import { themeStart } from "../../../layouts/documents/theme-start.ts";
import { html } from "../../../layouts/html.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const content = {
  title: "금리",
  description: '따옴표 " 하나',
  permalink: permalinkOf("/tags/금리/"),
  stylesheets: [],
  masthead: html`<header></header>`,
  main: html`<main id="Content"></main>`,
};

function documentOf(config: Parameters<typeof renderedSite>[1], told: Partial<DocumentContent> = {}) {
  const { site } = renderedSite([], config);
  return htmlDocument({ ...content, ...told }, { ...site, assets: { ...site.assets, script: told.script ?? null } });
}

describe("htmlDocument", () => {
  it("says its language, its title with the site's, and its description", () => {
    const page = documentOf({ title: "공부 노트" });
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="ko">/u);
    expect(page).toContain("<title>금리 · 공부 노트</title>");
    expect(page).toContain('<meta name="description" content="따옴표 &quot; 하나">');
  });

  it("has a canonical address, in ASCII, only where the site has an origin", () => {
    expect(documentOf({})).not.toContain("canonical");
    expect(documentOf({ origin: "https://example.com", basePath: "/repo/" })).toContain(
      '<link rel="canonical" href="https://example.com/repo/tags/%EA%B8%88%EB%A6%AC/">',
    );
  });

  it("loads styles and names the feed below the base path", () => {
    const page = documentOf({ basePath: "/repo/" });
    expect(page).toContain('<link rel="stylesheet" href="/repo/assets/site.css">');
    expect(page).toContain('href="/repo/feed.xml"');
  });

  it("loads after the style of every page the one of its kind", () => {
    const page = documentOf({}, { stylesheets: [permalinkOf("/assets/search.css")] });
    expect(page.match(/(?<=rel="stylesheet" href=")[^"]*/gu)).toEqual(["/assets/site.css", "/assets/search.css"]);
    expect(documentOf({}).match(/rel="stylesheet"/gu)).toHaveLength(1);
  });

  it("has no script but the one line that keeps the theme from flashing until the site has a script", () => {
    expect(documentOf({}).match(/<script/gu)).toHaveLength(1);
    expect(documentOf({})).toContain(`<script>${themeStart}</script>`);
    expect(documentOf({}, { script: permalinkOf("/assets/site.js") })).toContain(
      '<script type="module" src="/assets/site.js"></script>',
    );
  });

  it("forbids every script but the site's own before anything else is read", () => {
    const page = documentOf({});
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<link"));
  });

  it("gives the keyboard a way past the menu", () => {
    expect(documentOf({})).toContain('<a class="skip-link" href="#Content">본문으로 건너뛰기</a>');
  });
});
