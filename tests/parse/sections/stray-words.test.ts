import { expect, it } from "vitest";
import { hasStrayWords } from "../../../src/parse/sections/stray-words.ts";
import { sectionsOf } from "../../support/read-sections.ts";

it.each([
  ["글이다.\n", true],
  ["***\n", false],
  ["### 요약\n\n금리가 올랐다.\n", false],
])("distinguishes words under no label from those under one: %j", (markdown, expected) => {
  const { body, spans } = sectionsOf(markdown);
  expect(spans.map((span) => hasStrayWords(body, span))).toEqual([expected]);
});
