import { describe, expect, it } from "vitest";
import { halfLetters } from "../../../src/parse/front-matter/half-letters.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";
import { bareText, fieldsOf, postPath, readLines, seen } from "../../support/front-matter.ts";

function found(yaml: string) {
  const reading = readYaml(yaml);
  return reading.ok && reading.root.kind === "fields"
    ? halfLetters(reading.root.entries, bareText(yaml), postPath)
    : [];
}

describe("Half a letter in front matter", () => {
  it.each([
    ['title: "\\uD83D"', "file-lost-letters 1:8-1:16"],
    ['tags: [a, "\\ude00b"]', "file-lost-letters 1:11-1:20"],
    ['source: { headline: "\\U0000D83D" }', "file-lost-letters 1:21-1:33"],
  ])("is reported at its place, since nothing can be written with it: %s", (yaml, told) => {
    expect(seen(found(yaml))).toEqual([told]);
  });

  it("is no half where the other one follows, or where nothing is spelled", () => {
    expect(found('title: "\\uD83D\\uDE00"')).toEqual([]);
    expect(found("title: \\uD83D")).toEqual([]);
    expect(found('title: "\\uFFFD"')).toEqual([]);
  });

  it("is reported once however often it is referred to, and a bomb of references costs nothing", () => {
    const lines = Array.from({ length: 40 }, (_, at) => `b${at + 1}: &b${at + 1} [*b${at}, *b${at}, *b${at}]`);
    expect(seen(found(['b0: &b0 ["\\uD83D"]', ...lines].join("\n")))).toHaveLength(1);
  });

  it("is reported for a note, and read as the replacement character, so that no build crashes", () => {
    const reading = readLines('title: "가\\uD83D나"', "tags: [금리]");
    expect(seen(reading.diagnostics)).toEqual(["file-lost-letters 2:8-2:18"]);
    expect(fieldsOf(reading)).toMatchObject({ title: "가\uFFFD나" });
  });
});
