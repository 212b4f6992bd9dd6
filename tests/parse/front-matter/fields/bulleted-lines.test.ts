import { describe, expect, it } from "vitest";
import { bulletedLines } from "../../../../src/parse/front-matter/fields/bulleted-lines.ts";

describe("Lines of a list that YAML joins", () => {
  it.each([
    [
      ["-경제", "  - 금리", "  환율"],
      ["경제", "금리", "환율"],
    ],
    [
      ["1. 경제", "  2) 초거대 AI"],
      ["경제", "초거대 AI"],
    ],
    [
      ["• 경제", "• 금리"],
      ["경제", "금리"],
    ],
    [
      ["경제", "   - 금리"],
      ["경제", "금리"],
    ],
  ])("%j are %j", (lines, words) => {
    expect(bulletedLines(lines)).toEqual(words);
  });

  it.each([
    [["- 경제"]],
    [["3. 1 운동", "4. 19 혁명"]],
    [["경제", "금리"]],
    [["기온", "-5도"]],
    [["1.5배", "2.5배"]],
    [[]],
  ])("%j are none", (lines) => {
    expect(bulletedLines(lines)).toBeNull();
  });
});
