import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { visibleText } from "../../../src/parse/visible/visible-text.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { noteFrom } from "../../support/note-from.ts";
import { htmlOf, plainSettings } from "../../support/parse-body.ts";

const reference = (name: string, number: number, id = name) =>
  `<sup id="fnref:${id}"><a href="#fn:${name}" role="doc-noteref">${number}</a></sup>`;
const back = (id: string) => `<a href="#fnref:${id}" role="doc-backlink">↩︎</a>`;

describe("footnotes", () => {
  it("follow everything else, with links there and back", () => {
    expect(htmlOf("말[^1]이다.\n\n[^1]: 풀이 **하나**\n\n끝")).toBe(
      `<p>말${reference("1", 1)}이다.</p>\n<p>끝</p>\n<div class="footnotes" role="doc-endnotes">\n<ol>\n<li id="fn:1" value="1">\n<p>풀이 <strong>하나</strong> ${back("1")}</p>\n</li>\n</ol>\n</div>\n`,
    );
  });

  it("are read where every reference stands before a colon", () => {
    for (const text of ["금리[^1]: 돈의 값\n\n[^1]: 풀이", "- 금리 [^1]: 돈의 값\n\n[^1]: 풀이"]) {
      const html = htmlOf(text);
      expect(html).toContain(`${reference("1", 1)}: 돈의 값`);
      expect(html).toContain('<li id="fn:1" value="1">\n<p>풀이');
    }
    expect(htmlOf("[^1]: 풀이\n[^2]: 풀이")).not.toContain("footnote");
  });

  it("are numbered as they are first referred to, whatever their names", () => {
    const html = htmlOf("가[^나중] 나[^먼저] 다[^나중]\n\n[^먼저]: 둘\n[^나중]: 하나");
    expect(html).toContain(`가${reference("나중", 1)} 나${reference("먼저", 2)} 다${reference("나중", 1, "나중:1")}`);
    expect(html).toContain(`<p>하나 ${back("나중")} ${back("나중:1")}</p>`);
    expect(html.indexOf("하나")).toBeLessThan(html.indexOf("둘"));
  });

  it("may continue over indented lines, paragraphs and code", () => {
    const html = htmlOf("가[^a]\n\n[^a]: 하나\n이어서\n\n    둘째 문단\n\n        코드\n\n끝");
    expect(html).toContain("<p>하나\n이어서</p>\n<p>둘째 문단</p>\n<pre><code>코드\n</code></pre>\n");
    expect(html.indexOf("<p>끝</p>")).toBeLessThan(html.indexOf("footnotes"));
  });

  it.each([
    ["a reference to nothing", "말[^1]이다."],
    ["a definition that nothing refers to", "말\n\n[^1]: 풀이"],
    ["a reference in code", "`말[^1]`\n\n```\n[^1]: 풀이\n```"],
    ["a second definition", "말[^1]\n\n[^1]: 하나\n\n[^1]: 둘"],
    ["a definition in a quote", "말[^1]\n\n> [^1]: 풀이"],
  ])("leave %s the words they are", (_what, text) => {
    const words = visibleText(parseMarkdown(text, plainSettings)).replace(/[^\p{L}]/gu, "");
    expect([...words].toSorted().join("")).toBe([...text.replace(/[^\p{L}]/gu, "")].toSorted().join(""));
  });

  it("are not part of the last section, nor of what is read from it", () => {
    const note = noteFrom(
      "글[^1]이다.\n\n## 궁금한 점\n\n- 왜 오르나?\n- 언제 내리나?[^2]\n\n[^1]: 어떤 글\n[^2]: 내년",
    );
    expect(note.questions.map(({ text }) => text)).toEqual(["왜 오르나?", "언제 내리나?"]);
    expect(note.sections.map(({ roles, text }) => [roles.join(), text.includes("어떤 글")])).toEqual([
      ["other", false],
      ["questions", false],
      ["other", true],
    ]);
  });

  it("lose no letter", () => {
    const piece = fc.constantFrom(
      "말[^1]",
      "[^1]: 하나",
      "[^2]: 둘",
      "둘[^2]",
      "\n",
      "\n\n",
      "    ",
      "- ",
      "> ",
      "# ",
      "[^",
      "]:",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        const letters = (from: string) => [...from.replace(/[^\p{L}]/gu, "")].toSorted().join("");
        expect(letters(visibleText(parseMarkdown(text, plainSettings)))).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["references", (size: number) => `${"[^1]".repeat(size)}\n\n[^1]: 말`],
    ["definitions of one name", (size: number) => `${"[^1]: 말\n".repeat(size)}\n[^1]`],
    ["names", (size: number) => `${names(size, "")}\n\n${names(size, ": 말\n")}`],
  ])("cost in proportion to their length for many %s", (_what, text) => {
    expect(costGrowth((size) => parseMarkdown(text(size), plainSettings), 1000)).toBeLessThan(nearlyLinear);
  });
});

const names = (size: number, behind: string) =>
  Array.from({ length: size }, (_, index) => `[^${index}]${behind}`).join("");
