import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { findLinks } from "../../../../src/parse/links/note-links.ts";
import { table } from "../../../../src/parse/markdown/tables/table.ts";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { bodyOf, htmlOf, plainSettings } from "../../../support/parse-body.ts";

const plain = new MarkdownIt();
const kept = new MarkdownIt().use(table);
const row = (html: string) => /<tbody>\s*<tr>(.*?)<\/tr>/su.exec(html)?.[1]?.replaceAll(/\s*\n\s*/gu, "");

describe("the cells of a row with more of them than the head", () => {
  it("are kept, marks and all", () => {
    expect(row(kept.render("| a | b |\n|--|--|\n| 1 | 2 | **3** | 4 \\| 5 |"))).toBe(
      "<td>1</td><td>2</td><td><strong>3</strong></td><td>4 | 5</td>",
    );
    expect(row(kept.render("a | b\n--|--\n`x|y` | 끝말"))).toBe("<td><code>x|y</code></td><td>끝말</td>");
  });

  it("are kept in quotations and lists, whose signs are no cells", () => {
    expect(row(kept.render("> | a | b |\n> |--|--|\n> | 1 | 2 | 3 |"))).toBe("<td>1</td><td>2</td><td>3</td>");
    expect(row(kept.render("- | a | b |\n  |--|--|\n  | 1 | 2 | 3 |"))).toBe("<td>1</td><td>2</td><td>3</td>");
  });

  it("know their row and column like all others", () => {
    const tokens = parseMarkdown("앞\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 | 마 |", plainSettings);
    const cell = tokens.find(({ content }) => content === "마");
    expect([cell?.map, cell?.meta]).toEqual([[4, 5], expect.objectContaining({ cell: 2 })]);
  });

  it("are divided as markdown-it divides the others, and change no table that has none", () => {
    const text = fc
      .array(fc.constantFrom("|", "\\", "a", " ", "\\|", "가"), { maxLength: 12 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (line) => {
        const wide = `|${"x|".repeat(14)}\n|${"-|".repeat(14)}\n|${line}`;
        const cells = (html: string) => [...(row(html) ?? "").matchAll(/<td>(.*?)<\/td>/gu)].map(([, cell]) => cell);
        expect(kept.render(wide)).toBe(plain.render(wide));
        const narrow = cells(kept.render(`|x|\n|-|\n|${line}`));
        expect(narrow).toEqual(cells(plain.render(wide)).slice(0, narrow.length));
        expect(cells(plain.render(wide)).slice(narrow.length).join("")).toBe("");
      }),
    );
  });
});

const cellsIn = (text: string): readonly string[] =>
  [...htmlOf(text).matchAll(/<t([hd])[^>]*>(.*?)<\/t[hd]>|<(?:thead|tbody|tfoot)>/gu)].map(([all, tag, words]) =>
    tag === undefined ? all : `${tag === "h" ? "#" : ""}${words ?? ""}`,
  );

describe("tables as Kramdown has them", () => {
  it("may have no head", () => {
    expect(cellsIn("| a | b |\n| c | d |")).toEqual(["<tbody>", "a", "b", "c", "d"]);
    expect(cellsIn("|---|---|\n| a | b |")).toEqual(["<tbody>", "a", "b"]);
    expect(htmlOf("| a | b |\n| c | d |\n말")).toMatch(/aria-label="a, b"[\s\S]*<p>말<\/p>/u);
  });

  it.each([
    "| a |",
    "| a | b |",
    "| a |\n| b |",
    "| a | b |\n| c |",
    "a | b\nc | d",
    "말\n| a | b |\n| c | d |",
    "| a | b |\n\n| c | d |",
  ])("but %j is words", (text) => {
    expect(htmlOf(text)).not.toContain("<table>");
  });

  it("may rule off their head with + and have a rule over it", () => {
    expect(cellsIn("| a | b |\n|---+:-:|\n| c | d |")).toEqual(["<thead>", "#a", "#b", "<tbody>", "c", "d"]);
    expect(cellsIn("|---\n| a | b\n|-|:-\n| c | d")).toEqual(["<thead>", "#a", "#b", "<tbody>", "c", "d"]);
    expect(cellsIn("| a | b |\n|---\n| c | d |")).toEqual(["<thead>", "#a", "#b", "<tbody>", "c", "d"]);
  });

  it("may have groups of rows and a foot, whose rules are no rows", () => {
    expect(cellsIn("| a | b |\n|---|---|\n| c | d |\n|---|---|\n| - | - |\n|====|====|\n| e | f |")).toEqual([
      ...["<thead>", "#a", "#b", "<tbody>", "c", "d", "<tbody>", "-", "-", "<tfoot>", "e", "f"],
    ]);
  });

  it("have pipes in code, even in a head, and know the places of what follows", () => {
    expect(cellsIn("| op | code |\n|----|------|\n| `a || b` | or |")).toEqual([
      ...["<thead>", "#op", "#code", "<tbody>", "<code>a || b</code>", "or"],
    ]);
    expect(cellsIn("| `a | b` | c |\n|--|--|")).toEqual(["<thead>", "#<code>a | b</code>", "#c"]);
    expect(cellsIn("| `a | b` |\n|--|--|")).toEqual(["<thead>", "#`a", "#b`"]);
    const [link] = findLinks(bodyOf("| `a|b` | [c](/d) |\n|--|--|"));
    expect(link?.place.start.offset).toBe(14);
  });
});
