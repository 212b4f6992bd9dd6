import { describe, expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { placed } from "../../support/study-note.ts";

function pageOf(markdown: string): string {
  const { sections, summary } = noteFrom(markdown);
  return renderedSite([{ id: "a", sections, ...(summary === null ? {} : { summary: summary.value }) }]).at("/notes/a/");
}

describe("the summary in a note's head", () => {
  it("is a paragraph a line", () => {
    expect(pageOf("## 요약\n올랐다\n또")).toContain('<div class="summary"><p>올랐다</p><p>또</p></div>');
  });

  it("keeps what text cannot hold", () => {
    const page = pageOf("## 요약\n- `RP`를 팔았다\n\n## 한 줄 요약\n올랐다");
    expect(page).toContain('<div class="summary"><p>올랐다</p><ul>\n<li><code>RP</code>를 팔았다</li>\n</ul>\n</div>');
    expect(page.slice(page.indexOf("<main")).match(/를 팔았다/gu)).toHaveLength(1);
  });

  it("does not say again what the text says", () => {
    const page = pageOf("## 요약\n한 줄\n\n```\n코드\n```");
    expect(page).not.toContain('class="summary"');
    expect(page.match(/<p>한 줄<\/p>/gu)).toHaveLength(1);
  });

  it("says the front matter's beside it", () => {
    const { sections, summary } = noteFrom("## 요약\n![그림](/a.png)\n올랐다");
    const frontMatter = { summary: placed("머리말의 요약") };
    const told = { id: "a", sections, frontMatter, summary: `머리말의 요약\n${summary?.value}` };
    const page = renderedSite([told]).at("/notes/a/");
    expect(page).toContain('<div class="summary"><p>머리말의 요약</p></div>');
  });
});
