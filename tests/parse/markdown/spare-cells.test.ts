import fc from "fast-check";
import MarkdownIt from "markdown-it";
import table from "markdown-it/lib/rules_block/table.mjs";
import { describe, expect, it } from "vitest";
import { spareCells } from "../../../src/parse/markdown/spare-cells.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { plainSettings } from "../../support/parse-body.ts";

const plain = new MarkdownIt();
const kept = new MarkdownIt().use(spareCells, table);
const row = (html: string) => /<tbody>\s*<tr>(.*?)<\/tr>/su.exec(html)?.[1]?.replaceAll(/\s*\n\s*/gu, "");

describe("the cells of a row with more of them than the head", () => {
  it("are kept, marks and all", () => {
    expect(row(kept.render("| a | b |\n|--|--|\n| 1 | 2 | **3** | 4 \\| 5 |"))).toBe(
      "<td>1</td><td>2</td><td><strong>3</strong></td><td>4 | 5</td>",
    );
    expect(row(kept.render("a | b\n--|--\n`x|y` | 끝말"))).toBe("<td>`x</td><td>y`</td><td>끝말</td>");
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
      .array(fc.constantFrom("|", "\\", "a", "`", " ", "\\|", "가"), { maxLength: 12 })
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
