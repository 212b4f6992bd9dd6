import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNamed, joinLine, splitLine } from "../../../../src/parse/front-matter/lines/entry-line.ts";

function parts(line: string) {
  const { lead, name, colon, value, tail, field } = splitLine(line, "above");
  return [lead, name, colon, value, tail, field];
}

describe("A front-matter line", () => {
  it.each([
    ["title: 금리", ["", "title", ": ", "금리", "", "title"]],
    ["title: 금리  # 메모", ["", "title", ": ", "금리", "  # 메모", "title"]],
    ["title: 1위 #1 ", ["", "title", ": ", "1위 #1", " ", "title"]],
    ["tags : [a]", ["", "tags ", ": ", "[a]", "", "tags"]],
    ["tags:", ["", "tags", ":", "", "", "tags"]],
    ["tags: # 메모", ["", "tags", ": ", "", "# 메모", "tags"]],
    ["title：금리", ["", "title", "：", "금리", "", "title"]],
    ["title:금리", ["", "title", ":", "금리", "", "title"]],
    ['"my title": a', ["", '"my title"', ": ", "a", "", "my title"]],
    ["궁금한 점: a", ["", "궁금한 점", ": ", "a", "", "궁금한 점"]],
    ["  - 경제", ["  - ", "", "", "경제", "", "above"]],
    ["\t- url: x", ["\t- ", "url", ": ", "x", "", "url"]],
    ["https://a.kr", ["", "", "", "https://a.kr", "", "above"]],
    ["그냥 글", ["", "", "", "그냥 글", "", "above"]],
    ["", ["", "", "", "", "", "above"]],
  ])("%j has its parts", (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it("is its parts, joined", () => {
    const lines = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\t \-a"'：:#[\]금]*$/u));
    fc.assert(
      fc.property(lines, (line) => joinLine(splitLine(line, "")) === line),
      { numRuns: 1000 },
    );
  });

  it.each(["title: 금리", "- url: x", "title:금리", "궁금한 점:"])("has a name: %j", (line) => {
    expect(isNamed(line)).toBe(true);
  });

  it.each(["https://a.kr", "- 경제", "그냥 글", ""])("has none: %j", (line) => {
    expect(isNamed(line)).toBe(false);
  });
});
