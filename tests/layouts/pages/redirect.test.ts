import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { placed } from "../../support/study-note.ts";

const moved = { id: "초거대", title: "<초거대> & AI", frontMatter: { redirectFrom: [placed("/old")] } };

describe("an old address", () => {
  it("leads on under the base path, at once and by a link", () => {
    const page = renderedSite([moved], { basePath: "/repo/" }).at("/old.html");
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/repo/notes/초거대/">');
    expect(page).toContain('<a href="/repo/notes/초거대/">&lt;초거대&gt; &amp; AI</a>');
    expect(page).toContain('<link rel="canonical" href="/repo/notes/초거대/">');
  });

  it("may load and run nothing", () => {
    const page = renderedSite([moved]).at("/old.html");
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39;;`,
    );
    expect(page).not.toMatch(/<script|<style|<link rel="stylesheet"| style=/u);
  });

  it("is not a page for search engines, which get the new address", () => {
    const page = renderedSite([moved], { origin: "https://example.com", basePath: "/repo/" }).at("/old.html");
    expect(page).toContain('content="noindex"');
    expect(page).toContain('rel="canonical" href="https://example.com/repo/notes/%EC%B4%88%EA%B1%B0%EB%8C%80/"');
  });
});
