import { describe, expect, it } from "vitest";
import {
  bodyFrom,
  isYaml,
  limitsFor,
  locateFrontMatter,
} from "../../../../src/parse/front-matter/fences/locate-front-matter.ts";
import { sourceText } from "../../../../src/parse/places/source-text.ts";

function locate(text: string) {
  const located = locateFrontMatter(sourceText(text), 0);
  if (located === null) return null;
  return [located.firstLine, located.lines, located.closed, located.body.firstLine, located.body.text];
}

describe("Front matter in a file", () => {
  it.each([
    ["---\na: b\n---\n글", [2, ["a: b"], true, 4, "글"]],
    ["---\r\na: b\r\n---\r\n글", [2, ["a: b"], true, 4, "글"]],
    ["---\n---\n글", [2, [], true, 3, "글"]],
    ["---\na: b\n---", [2, ["a: b"], true, 4, ""]],
    ["---\ntitle: b\n\n글\n\n---\n글", [2, ["title: b"], false, 3, "\n글\n\n---\n글"]],
    ["---\ntitle: b\n--\n글", [2, ["title: b"], true, 4, "글"]],
    ["---\ntitle: b\n-- \n\n글\n\n---\n글", [2, ["title: b"], true, 4, "\n글\n\n---\n글"]],
    ["---\na: |\n--\n---\n글", [2, ["a: |", "--"], true, 5, "글"]],
    ["---\ntitle: b", [2, ["title: b"], false, 3, ""]],
    ["---\na: |\n  글\n\n  글\n---\n", [2, ["a: |", "  글", "", "  글"], true, 7, ""]],
    ["---\ntitle b\ndraft: true\n---\n글", [2, ["title b", "draft: true"], true, 5, "글"]],
    ['---\na: "글\n\n글"\n---\n', [2, ['a: "글', "", '글"'], true, 6, ""]],
  ])("is found in %j", (text, expected) => {
    expect(locate(text)).toEqual(expected);
  });

  it.each(["글", "---\n글\n\n더\n\n\t글: [\n---\n", "---\n\n글", "----\n\n글\n\n----\n", "—\n글\n—\n"])(
    "is not found in %j",
    (text) => {
      expect(locate(text)).toBeNull();
    },
  );

  it("is not gathered further than it may reach", () => {
    const located = locateFrontMatter(sourceText(`---\n${"a: b\n".repeat(5000)}---\n`), 0);
    expect(located?.lines).toHaveLength(limitsFor(0).lines + 1);
    expect(located?.lineCount).toBe(5000);
  });
});

it("gives front matter more room when its lists may be longer", () => {
  const tags = `---\ntags:\n${"- 경제\n".repeat(2000)}---\n`;
  expect(locateFrontMatter(sourceText(tags), 0)?.limits).toEqual({ lines: 1000, characters: 60_000 });
  expect(locateFrontMatter(sourceText(tags), 2000)?.lines).toHaveLength(2001);
});

describe("The language of front matter", () => {
  it("is YAML unless another is named", () => {
    expect(["", "yaml", "yml", "YAML"].every(isYaml)).toBe(true);
    expect(["js", "json", "toml", "yamlx"].some(isYaml)).toBe(false);
  });
});

describe("A body", () => {
  it("begins on its line", () => {
    expect(bodyFrom(sourceText("a\nb\nc"), 2)).toEqual({ text: "b\nc", firstLine: 2, offset: 2 });
    expect(bodyFrom(sourceText("a"), 2)).toEqual({ text: "", firstLine: 2, offset: 1 });
  });
});
