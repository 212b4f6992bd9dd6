import { describe, expect, it } from "vitest";
import { bodyStart, frontMatterLines } from "../../../src/import/front-matter/front-matter-text.ts";

it("finds where the text begins, at the top if there is no front matter", () => {
  expect([bodyStart("가"), bodyStart("---\na: b\n---\n가\n"), bodyStart("---\na: b\n---")]).toEqual([0, 13, 12]);
});

describe("frontMatterLines", () => {
  it.each([
    ["---\na: 1\n---\nb", "a: 1\n"],
    ["---\r\na: 1\r\n---\r\nb", "a: 1\r\n"],
    ["\uFEFF--- \na: 1\n...\nb", "a: 1\n"],
    ["---\n---", ""],
  ])("finds the lines of %j", (text, lines) => {
    const found = frontMatterLines(text);
    expect(text.slice(found?.start, found?.end)).toBe(lines);
  });

  it.each(["a", "---\na: 1", "\n---\na: 1\n---\n", "----\na\n----\n"])("finds none in %j", (text) => {
    expect(frontMatterLines(text)).toBeNull();
  });

  it("recognises lines that are not YAML", () => {
    expect(frontMatterLines("---\na: 'b\n---\n")?.fields).toBeNull();
  });
});
