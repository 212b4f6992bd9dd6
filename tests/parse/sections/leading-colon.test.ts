import { expect, it } from "vitest";
import { firstValue } from "../../support/read-sections.ts";

/** The lines of the first block under a label. */
function firstLines(text: string): readonly string[] {
  const [block] = firstValue(text).value.blocks;
  return block?.kind === "paragraph" ? block.lines.map((line) => line.text) : [];
}

it.each([
  ["### 3. 요약\n: 달러 값이다.\n: 둘", ["달러 값이다.", ": 둘"]],
  ["### 3. 요약\n： 달러 값이다.", ["달러 값이다."]],
  ["### 3. 요약\n:) 달러", [":) 달러"]],
  ["### 3. 요약\n달러: 값", ["달러: 값"]],
])("reads %j without the colon of the name", (text, lines) => {
  expect(firstLines(text)).toEqual(lines);
});
