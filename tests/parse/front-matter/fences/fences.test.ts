import { describe, expect, it } from "vitest";
import { fenceBelow, findFences } from "../../../../src/parse/front-matter/fences/fences.ts";
import { sourceText } from "../../../../src/parse/places/source-text.ts";

function found(text: string) {
  const fences = findFences(sourceText(text));
  if (fences === null) return null;
  const { opening, closing, language } = fences;
  return [opening.line, opening.exact, language, closing?.line ?? null, closing?.exact ?? null];
}

describe("The lines round front matter", () => {
  it.each([
    ["---\na: b\n---\n", [1, true, "", 3, true]],
    ["--- \r\na: b\r\n---\t\r\n", [1, true, "", 3, true]],
    ["---\ra: b\r---\r", [1, true, "", 3, true]],
    ["\uFEFF---\na: b\n...\n", [1, true, "", 3, true]],
    ["\n\n---\na: b\n---", [3, true, "", 5, true]],
    ["---\na: b\n", [1, true, "", null, null]],
    ["----\na: b\n------\n", [1, false, "", 3, false]],
    [" ---\na: b\n---\n", [1, false, "", 3, true]],
    [" ---\na: b\n ---\n", [1, false, "", 3, false]],
    ["—\na: b\n–-\n", [1, false, "", 3, false]],
    ["---js\nx\n---\n", [1, true, "js", 3, true]],
    ["--- toml\nx\n---\n", [1, true, "toml", 3, true]],
    ["+++\nx = 1\n+++\n", [1, true, "toml", 3, true]],
    ["---\u3000\na: b\n---\u00A0\u200B\n", [1, true, "", 3, true]],
    ["\u200B---\na: b\n---\u2003\n", [1, true, "", 3, true]],
    ["\uFEFF\u2060\n\u3000\n\u200B---\na: b\n---\n", [3, true, "", 5, true]],
    ["---\na: b\n\u200B---\n", [1, true, "", 3, false]],
    ["ㅡㅡㅡ\na: b\n――――\n", [1, false, "", 3, false]],
    ["－－－\na: b\n──────\n", [1, false, "", 3, false]],
    ["---\na: |\n  ---\n---\n", [1, true, "", 4, true]],
    ["---\n---x: 1\n---\n", [1, true, "", 3, true]],
  ])("are found in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "",
    "\n\n",
    "# 제목\n---\n",
    "a: b\n---\n",
    "-\na",
    "--\na",
    "- - -\na",
    "--- 글이 있는 줄\n---\n",
    "***\na",
    "ㅡㅡ\na",
  ])("are not found in %j", (text) => {
    expect(found(text)).toBeNull();
  });

  it("have an offset in the file", () => {
    const text = "\uFEFF\n---\r\na: b\r\n---\r\n";
    const fences = findFences(sourceText(text));
    expect(text.slice(fences?.opening.start, fences?.opening.end)).toBe("---");
    expect(text.slice(fences?.closing?.start, fences?.closing?.end)).toBe("---");
  });
});

describe("Front matter below other text", () => {
  it.each([
    ["<!-- c -->\n---\ntitle: x\n---\n", 2],
    ["글\n\n---\n제목: x\n", 3],
    ["글\n\n---\n\n글\n", null],
    ["# 제목\n", null],
    [`${"글\n".repeat(40)}---\ntitle: x\n`, null],
  ])("of %j begins on line %s", (text, line) => {
    expect(fenceBelow(sourceText(text))).toBe(line);
  });
});
