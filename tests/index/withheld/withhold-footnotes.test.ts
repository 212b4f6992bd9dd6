import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../../src/index/withheld/withhold-article.ts";
import { noteFrom } from "../../support/note-from.ts";

const text = [
  "# 1. 기사",
  "",
  "기사의 글[^1]",
  "",
  "[^1]: 기사의 각주 &amp; 둘",
  "[^2]: 아무도 부르지 않는 각주",
  "",
  "### 2. 요약 : 금리",
  "",
  "### 3. 느낀 점",
  "",
  "좋다[^3].",
  "",
  "[^3]: 내 각주 **셋**",
].join("\n");

describe("the footnotes of a note whose article is withheld", () => {
  it.each(["link", "highlights"] as const)(
    "disappear with it unless the student's own words refer to them (%s)",
    (mode) => {
      const { sections } = withholdArticle(noteFrom(text), mode);
      const html = sections.map((section) => section.html).join("");
      const words = sections.map((section) => section.text).join("\n");
      for (const shown of [html, words]) {
        expect(shown).not.toMatch(/기사의|둘|아무도/u);
        expect(shown).toContain("내 각주");
        expect(shown).toContain("좋다");
      }
      expect(html.match(/<li id="fn:/gu)).toHaveLength(1);
      expect(html).toMatch(/<\/ol>\n<\/div>\n$/u);
    },
  );

  it("disappear with their highlights, unless highlights are shown", () => {
    const marked =
      "# 기사\n\n글[^1]\n\n### 느낀 점\n\n좋다[^2].\n\n[^1]: <mark>기사의 자국</mark> 각주\n[^2]: <mark>내 자국</mark>";
    const passages = (mode: "link" | "highlights") =>
      withholdArticle(noteFrom(marked), mode).highlights.map((highlight) => highlight.text);
    expect(JSON.stringify(withholdArticle(noteFrom(marked), "link"))).not.toContain("기사의 자국");
    expect(passages("link")).toEqual(["내 자국"]);
    expect(passages("highlights")).toEqual(["기사의 자국", "내 자국"]);
  });

  it("stay where a heading or another footnote that is shown calls them, each with its number", () => {
    const called =
      "# 기사\n\n글[^a]\n\n### 요약 : 내 요약[^1]\n\n### 느낀 점\n\n느낌[^2]\n\n[^1]: 하나\n[^2]: 둘 [^3]\n[^3]: 셋[^2]\n[^a]: 숨길 것[^b]\n[^b]: 숨길 것";
    const { sections } = withholdArticle(noteFrom(called), "link");
    const html = sections.map((section) => section.html).join("");
    expect([...html.matchAll(/<li id="fn:(\w+)" value="(\d)"/gu)].map(([, ...named]) => named.join())).toEqual([
      "1,2",
      "2,3",
      "3,4",
    ]);
    expect(html).not.toContain("숨길");
  });

  it("stay if the article comes last", () => {
    const { sections } = withholdArticle(noteFrom("# 느낀 점\n\n느낌[^1]\n\n# 기사\n\n글\n\n[^1]: 내 각주"), "link");
    expect(sections.map((section) => section.html).join("")).toContain("내 각주");
  });

  it("lead back to no place in the article", () => {
    const both = "# 기사\n\n글[^1] 글[^1]\n\n### 느낀 점\n\n느낌[^1]\n\n[^1]: 각주";
    const { sections } = withholdArticle(noteFrom(both), "link");
    const html = sections.map((section) => section.html).join("");
    const ids = [...html.matchAll(/ id="(fn[^"]*)"/gu)].map(([, id]) => `#${id}`);
    const led = [...html.matchAll(/ href="(#fn[^"]*)"/gu)].map(([, address]) => address);
    expect(led).toEqual(["#fn:1", "#fnref:1:2"]);
    expect(ids).toEqual(expect.arrayContaining(led));
  });

  it("do not show a headline's footnote", () => {
    const headed = "# 기사 : 금리[^1]\n\n글\n\n### 느낀 점\n\n좋다.\n\n[^1]: 숨길 것";
    expect(JSON.stringify(withholdArticle(noteFrom(headed, "source:\n  headline: 금리\n"), "link"))).not.toMatch(
      /숨길|#fn/u,
    );
  });

  it.each([
    "> [!note]- 기사 전문\n    > 숨길 것",
    "> > [!note] 기사\n    > > 숨길 것",
    "::: details 기사 전문\n    숨길 것\n    :::",
    "<details><summary>기사 전문</summary>\n\n    숨길 것\n\n    </details>",
  ])("lose an article in a box, and no other footnote is lost with it: %j", (box) => {
    const boxed = `# 느낀 점\n\n좋다[^a] [^b].\n\n[^a]: 주석\n\n    ${box}\n\n[^b]: 내 각주`;
    const note = noteFrom(boxed, "article: link\n");
    const { sections } = withholdArticle(note, "full");
    expect(JSON.stringify(sections)).not.toContain("숨길");
    expect(sections.flatMap(({ footnotes = [] }) => footnotes.map(({ name }) => name))).toEqual(["a", "b"]);
    expect(sections.map(({ text: words }) => words).join("")).toContain("내 각주");
    expect(note.sections.map(({ roles }) => roles.join())).toEqual(["reflection", "other"]);
  });

  it.each([
    "기사: 숨길 것이다.",
    "**기사 전문**\n\n    숨길 것",
    "\n    ### 기사\n\n    숨길 것",
    "> 기사: 숨길 것이다.",
  ])("keep the number of one that names an article, and lose its words: %j", (words) => {
    const named = `# 느낀 점\n\n좋다[^a] [^b].\n\n[^a]: ${words}\n\n[^b]: 내 각주`;
    const { sections } = withholdArticle(noteFrom(named, "article: link\n"), "full");
    const html = sections.map((section) => section.html).join("");
    expect(JSON.stringify(sections)).not.toContain("숨길");
    expect(html).toMatch(/<li id="fn:a" value="1">[\s\S]*<li id="fn:b" value="2">\s*<p>내 각주/u);
  });

  it("leave no empty list", () => {
    const { sections } = withholdArticle(
      noteFrom("# 1. 기사\n\n글[^1]\n\n[^1]: 각주\n\n### 2. 느낀 점\n\n좋다."),
      "link",
    );
    expect(sections.map(({ html }) => html).join("")).not.toContain("footnotes");
    expect(sections.map(({ text: words }) => words).join("")).not.toContain("각주");
  });

  it("stay as they are where the article is shown", () => {
    const note = noteFrom(text);
    expect(withholdArticle(note, "full")).toBe(note);
  });
});
