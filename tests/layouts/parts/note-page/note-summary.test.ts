import { describe, expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { placed } from "../../../support/study-note.ts";

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
    expect(page).toContain(
      '<div class="summary"><p class="own-name">한 줄 요약</p><p>올랐다</p><ul>\n<li><code>RP</code>를 팔았다</li>\n</ul>\n</div>',
    );
    expect(page.slice(page.indexOf("<main")).match(/를 팔았다/gu)).toHaveLength(1);
  });

  it("keeps the author's name for it where that says more than 요약, and says no line twice", () => {
    expect(pageOf("## ⚠️ 요약(둘째) : a\n\n## 결론\na\nb")).toContain(
      '<div class="summary"><p class="own-name">⚠️ 요약(둘째)</p><p>a</p><p>b</p></div>',
    );
    expect(pageOf("## 요약 (Summary)\n1. 가\n2. 나")).toContain(
      '<div class="summary"><p class="own-name">요약 (Summary)</p><ol>',
    );
  });

  it("leaves the name of a summary that is a reflection too to the margin", () => {
    const page = pageOf("## 요약 및 느낀점 (둘째)\n올랐다");
    expect(page).toContain('<div class="summary"><p>올랐다</p></div>');
    expect(page).toContain(">요약 및 느낀점 (둘째)</h2>");
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
