import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { somewhere } from "../../support/study-note.ts";

const highlights = [{ color: "red", text: "칠한 말", place: somewhere }];

describe("the search page", () => {
  it("is a form that knows its files and offers real controls", () => {
    const page = renderedSite([{ tags: ['<"태그">'], highlights }], {
      basePath: "/한글-repo/",
      highlightLegend: { red: "사실" },
    }).at("/search/");
    expect(page).toContain('action="/한글-repo/search/" data-manifest="/한글-repo/search/manifest.json"');
    expect(page).toContain('<option value="&lt;&quot;태그&quot;&gt;">&lt;&quot;태그&quot;&gt;</option>');
    expect(page).toContain('<option value="2021">2021년</option>');
    expect(page).toContain('<option value="red">빨강 · 사실</option>');
  });

  it("offers no filter that has nothing to choose", () => {
    expect(renderedSite([]).at("/search/")).not.toContain("<select");
  });

  it("has the most used tags to begin with, which its script shows while nothing is asked for", () => {
    const tagged = [{ tags: ["경제", "R&D"] }, { id: "b", tags: ["경제"] }];
    const page = renderedSite(tagged, { basePath: "/repo/" }).at("/search/");
    expect(page).toMatch(
      /<nav class="search-start" aria-label="많이 나온 순" hidden>\s*<ul class="keywords"><li><a href="\/repo\/search\/\?tag=%EA%B2%BD%EC%A0%9C">경제<\/a><\/li>/u,
    );
    expect(page).toContain('?tag=R%26D">R&amp;D</a>');
    expect(renderedSite([{}]).at("/search/")).not.toContain("search-start");
  });

  it("says without a script that it needs one, and shows the way to the keywords, or to the archive where there are none", () => {
    const searched = renderedSite([{ keywords: ["금리"] }]).at("/search/");
    expect(searched).toMatch(/<noscript>.*href="\/keywords\/".*<\/noscript>/su);
    expect(renderedSite([]).at("/search/")).toMatch(/<noscript>.*href="\/archive\/">보관함.*<\/noscript>/su);
  });

  it("keeps each key on a line with what it does", () => {
    expect(renderedSite([]).at("/search/")).toContain(
      "<p><span>Enter: 첫 결과로, 한 번 더 누르면 열기</span> <span>↓ ↑: 결과 오가기</span> <span>Esc: 찾을 말로 돌아가기</span></p>",
    );
  });

  it("speaks English too", () => {
    const page = renderedSite([{ tags: ["economy"] }], { language: "en" }).at("/search/");
    expect(page).toContain("<h1>Search</h1>");
    expect(page).not.toMatch(/찾기|태그/u);
  });
});
