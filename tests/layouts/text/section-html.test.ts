import { describe, expect, it } from "vitest";
import { sectionHtml } from "../../../layouts/text/section-html.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { noteFrom } from "../../support/note-from.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const { site } = renderedSite([]);
const { site: english } = renderedSite([], { language: "en" });
const page = {
  permalink: permalinkOf("/notes/a/"),
  named: new Map(),
  missingImages: new Set<string>(),
  pictureSizes: new Map(),
};

function shown(markdown: string, where = site): string {
  return noteFrom(markdown)
    .sections.map((section) => sectionHtml(section.html, page, where).text)
    .join("");
}

describe("sectionHtml", () => {
  it("links a picture that its author made small to its larger file", () => {
    const sized = { ...page, pictureSizes: new Map([["/assets/그림.png", { width: 1200, height: 600 }]]) };
    const [section] = noteFrom('![곡선](/assets/그림.png){: width="300" }').sections;
    expect(sectionHtml(section?.html ?? ("" as UnlinkedHtml), sized, site).text).toMatch(
      /<a href="\/assets\/[^"]+"><img [^>]*width="300"[^>]*><\/a>/u,
    );
  });

  it("lets a keyboard reach code, under a name in the site's language", () => {
    const code = "```js\nlet a;\n```";
    expect(shown(code)).toBe(
      '<div class="code-frame" data-language="js"><pre tabindex="0" role="group" aria-label="코드, js"><code class="language-js">let a;\n</code></pre></div>\n',
    );
    expect(shown(code, english)).toContain('aria-label="Code, js"');
  });

  it("makes a display formula reachable by keyboard, but not an inline one", () => {
    const formulas =
      '<span class="formula display"><math></math></span><span class="formula long"></span><span class="formula"></span>';
    expect(sectionHtml(formulas as UnlinkedHtml, page, site).text).toBe(
      '<span class="formula display" tabindex="0" role="group" aria-label="수식"><math></math></span><span class="formula long" tabindex="0" role="group" aria-label="수식"></span><span class="formula"></span>',
    );
  });

  it("keeps what an author says of code written as HTML", () => {
    expect(shown('<pre class="a>b">가</pre>')).toContain(
      '<pre class="a&gt;b" tabindex="0" role="group" aria-label="코드">가</pre>',
    );
    expect(shown('<pre aria-label="예" role="img">가</pre>')).toContain(
      '<pre aria-label="예" role="img" tabindex="0">',
    );
  });

  it("names a table that has no words of its own to be named after", () => {
    expect(shown("| | |\n|---|---|\n| 가 | 나 |")).toContain(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="표">',
    );
    expect(shown("| 가 |\n|---|\n| 나 |")).toContain(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="가">',
    );
  });

  it("takes no words of the text for markup", () => {
    expect(shown("`<pre>` 그리고 &lt;pre&gt;")).toBe("<p><code>&lt;pre&gt;</code> 그리고 &lt;pre&gt;</p>\n");
  });
});
