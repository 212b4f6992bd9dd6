import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FrontMatterText,
  lineOfSpan,
  placeOfNode,
  placeOfSpan,
  spelledAs,
  wordOf,
} from "../../../src/parse/front-matter/front-matter-text.ts";
import { repairFrontMatter } from "../../../src/parse/front-matter/lines/repair.ts";
import { sourceText } from "../../../src/parse/places/source-text.ts";
import { bareText, fieldIn, range, readLines } from "../../support/front-matter.ts";

/** What is in the author's file at the place of each value. */
function typed(...lines: readonly string[]) {
  const { frontMatter, source } = readLines(...lines);
  const at = (placed: { place: { start: { offset: number }; end: { offset: number } } } | null | undefined) =>
    placed && source.text.slice(placed.place.start.offset, placed.place.end.offset);
  return { title: at(frontMatter?.title), tags: frontMatter?.tags.map(at) };
}

describe("The place of a value", () => {
  it.each([
    ["title: a: b", "a: b"],
    ["title：금리", "금리"],
    ["title:금리", "금리"],
    [`title: '"알파고"…LG의 '초거대 AI' 개발'  # 메모`, `'"알파고"…LG의 '초거대 AI' 개발'`],
    ['title: "금리', '"금리'],
    ["title: [속보] a", "[속보] a"],
    ["title: #1 뉴스", "#1 뉴스"],
  ])("in a repaired line is where it was typed: %s", (line, expected) => {
    expect(typed(line).title).toBe(expected);
  });

  it.each([
    ["tags: #LG #AI", ["LG", "AI"]],
    ["tags: [경제, AI", ["경제", "AI"]],
    ['tags: "경제" "AI"', ["경제", "AI"]],
  ])("of a list item in a repaired line is that item: %s", (line, expected) => {
    expect(typed("title: a", line).tags).toEqual(expected);
  });

  it("is the same whether or not it is known that the YAML stands in the file to the letter", () => {
    const yaml = "title: 금리\ntags: [a, b]\n\nsummary: 글";
    const text = {
      source: sourceText(`---\n${yaml}\n---\n`),
      yaml: sourceText(yaml),
      firstLine: 2,
      repairs: new Map(),
    };
    const offset = fc.nat(yaml.length + 1);
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        expect(placeOfSpan({ ...text, typedAt: 4 }, span)).toEqual(placeOfSpan(text, span));
      }),
    );
  });

  it("is in the file, not in the front matter", () => {
    const text = { ...bareText("a: b"), firstLine: 1 };
    const { node } = fieldIn("a: b");
    expect(range(placeOfNode(text, node))).toBe("1:4-1:5");
    expect(range(placeOfSpan(text, { start: 0, end: 1 }))).toBe("1:1-1:2");
    expect(spelledAs(text, node)).toBe("b");
  });
});

describe("The line of a field", () => {
  it.each([
    [["title: a", "tags:", "  - b", "date: 2021-12-15"]],
    [["title: a: b", "title：금리", "tags: #LG #AI", "subtitle:금리"]],
    [["", 'title: "금리', "\tdraft: true", "drаft: true", "tags: [경제, AI"]],
    [["title: [속보] a", "모르는 줄", "summary: |", "  여러", "  줄", "pin: true # 메모"]],
  ])("is where its place begins, repaired or not: %j", (lines) => {
    const repaired = repairFrontMatter(lines);
    const text: FrontMatterText = {
      source: sourceText(["---", ...lines, "---", ""].join("\r\n")),
      yaml: sourceText(repaired.text),
      firstLine: 2,
      repairs: new Map(repaired.repairs.map((repair) => [repair.line, repair])),
    };
    const { reading } = repaired;
    const entries = reading.ok && reading.root.kind === "fields" ? reading.root.entries : [];
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.map(({ keySpan }) => lineOfSpan(text, keySpan))).toEqual(
      entries.map(({ keySpan }) => placeOfSpan(text, keySpan).start.line),
    );
  });
});

describe("A number's spelling", () => {
  it.each([
    ["a: 007", "007"],
    ["a: 1.10", "1.10"],
    ["a: &x 7", "7"],
    ["a: !!int '7'", "7"],
  ])("of %s is %s", (yaml, word) => {
    const { node, text } = fieldIn(yaml);
    expect(node.kind === "scalar" && wordOf(text, node)).toBe(word);
  });
});
