import { expect, it } from "vitest";
import { decidedKeys } from "../../../src/parse/front-matter/decided-keys.ts";
import { fieldIn } from "../../support/front-matter.ts";

it.each([
  ["published: 2024-01-05", false],
  ["published: no", true],
  ["published: true", true],
  ["draft:", false],
  ["draft: 곧", true],
])("counts what says something, and in published: what says whether: %j", (line, isDecided) => {
  const { key, node } = fieldIn(line);
  const entry = { key, value: node, keySpan: { start: 0, end: key.length } };
  expect(decidedKeys([entry]).has(key)).toBe(isDecided);
});
