import { describe, expect, it } from "vitest";
import { renderedSite } from "../../../../support/rendered-site.ts";
import { placed } from "../../../../support/study-note.ts";

describe("backlinks", () => {
  const { at } = renderedSite([
    { id: "a", title: "금리", date: "2021-12-01" },
    { id: "b", title: "환율 <과> 금리", date: "2021-12-02", wikiLinks: [placed("금리")] },
  ]);

  it("names the notes that link to a note, with their day", () => {
    expect(at("/notes/a/")).toContain(
      '<h2 id="Backlinks">이 노트를 가리키는 노트</h2>\n<ul><li><a href="/notes/b/">환율 &lt;과&gt; 금리</a> <time datetime="2021-12-02">2021.12.02 목</time></li></ul>',
    );
  });

  it("folds those of a note that very many link to", () => {
    const linking = Array.from({ length: 12 }, (_, number) => ({
      id: `n${number}`,
      date: "2021-12-02",
      wikiLinks: [placed("금리")],
    }));
    const page = renderedSite([{ id: "a", title: "금리", date: "2021-12-01" }, ...linking]).at("/notes/a/");
    const [seen = "", folded = ""] = page.slice(page.indexOf("Backlinks")).split("노트 4편 더");
    expect([seen, folded].map((part) => part.match(/<li><a href="\/notes\/n/gu)?.length)).toEqual([8, 4]);
  });

  it("are empty for a note nobody links to", () => {
    expect(at("/notes/b/")).not.toContain("Backlinks");
  });
});
