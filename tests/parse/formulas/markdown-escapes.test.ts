import { expect, it } from "vitest";
import { readThroughMarkdown, withoutMarkdownEscapes } from "../../../src/parse/formulas/markdown-escapes.ts";

it.each([
  [String.raw`L\_{cls}(p, u) + \lambda\[u \ge 1\]`, String.raw`L_{cls}(p, u) + \lambda[u \ge 1]`],
  [String.raw`i = i^\*(r, j)`, "i = i^*(r, j)"],
  [String.raw`\\begin{cases} a \\ b \\end{cases}`, String.raw`\begin{cases} a \\ b \end{cases}`],
  [String.raw`\\left| x \\right|`, String.raw`\left| x \right|`],
  [String.raw`a \\[2pt] b`, String.raw`a \\[2pt] b`],
  [String.raw`\text{a\_b} \\\end{cases}`, String.raw`\text{a\_b} \\\end{cases}`],
  [String.raw`a \\* b`, String.raw`a \\* b`],
])("takes Markdown's signs out of %j", (typed, tex) => {
  expect(withoutMarkdownEscapes(typed)).toBe(tex);
});

it.each([
  [String.raw`T\_{1} \* T\_N`, "T_{1} * T_N"],
  [String.raw`next\\\_sibling`, String.raw`next\_sibling`],
  [String.raw`\\{1, 2\\}`, String.raw`\{1, 2\}`],
  [String.raw`a \\\\ b`, String.raw`a \\ b`],
  [String.raw`a \\ b \{1\}`, String.raw`a \\ b \{1\}`],
])("reads %j as Markdown leaves it", (typed, tex) => {
  expect(readThroughMarkdown(typed)).toBe(tex);
});
