import { expect, it } from "vitest";
import { indentOf, isBlank, withLines } from "../../../../src/import/jekyll/text/body-lines.ts";

const draft = { from: "a.md", to: "a.md", text: "---\na: b\n---\n가\r\n나\n", changes: [] };

it("are replaced behind the front matter, and keep their line ends", () => {
  const { text, changes } = withLines(draft, (lines) => new Map([[0, `${lines[0]}!`]]));
  expect(text).toBe("---\na: b\n---\n가!\r\n나\n");
  expect(changes).toEqual([{ reason: "mark-rewritten", line: 4, text: "가!" }]);
  expect(withLines(draft, () => new Map())).toBe(draft);
});

it("are known by their indent and their words", () => {
  expect(["가", "  가", "\t가"].map(indentOf)).toEqual([0, 2, 1]);
  expect(["", " \r", " 가", undefined].map(isBlank)).toEqual([true, true, false, true]);
});
