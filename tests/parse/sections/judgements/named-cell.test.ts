import { describe, expect, it } from "vitest";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { holdsNamedCell } from "../../../../src/parse/sections/judgements/named-cell.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { bodyOf } from "../../../support/parse-body.ts";

const long = "한국은행이 기준금리를 올렸다 ".repeat(5).trim();

function holds(cells: string): boolean {
  const body = { ...bodyOf(`| 가 | 나 |\n|---|---|\n${cells}`), lexicon: sectionLexicon({}) };
  return holdsNamedCell(body, body.tokens);
}

describe("a cell of a table named as the article", () => {
  it.each([
    `| 기사 | ${long} |`,
    `| 기사 | 말 |\n| ${long} | 말 |`,
    `| 말 | 기사: ${long} |`,
    `| **기사** ${long} | 말 |`,
    `| 말 | **기사**<br>${long} |`,
    `| (기사) ${long} | 말 |`,
    `| [기사] ${long} | 말 |`,
    `| 말 | 기사 ― ${long} |`,
    `| 한국경제 기사: ${long} | 말 |`,
  ])("is found with a long text: %s", (cells) => {
    expect(holds(cells)).toBe(true);
  });

  it.each([
    "| 기사 | 한국경제 |",
    "| **기사** 한국경제 | 말 |",
    `| **기사를 읽고** ${long} | 말 |`,
    `| 말 | ${long} |`,
  ])("is none beside a source, or where it only speaks of it: %s", (cells) => {
    expect(holds(cells)).toBe(false);
  });

  it("is in a table alone", () => {
    const body = { ...bodyOf(`말\n\n**기사** ${long}`), lexicon: sectionLexicon({}) };
    expect(holdsNamedCell(body, body.tokens)).toBe(false);
  });

  it("is looked for once in each cell of a long table", () => {
    const cost = costGrowth((rows) => holds("| 말 | 금리 |\n".repeat(rows)), 4000);
    expect(cost).toBeLessThan(nearlyLinear);
  }, 60_000);
});
