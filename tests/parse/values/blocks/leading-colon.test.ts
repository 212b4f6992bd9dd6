import { expect, it } from "vitest";
import { firstValue } from "../../../support/read-sections.ts";

/** The lines of the first block under a label. */
function firstLines(text: string): readonly string[] {
  const [block] = firstValue(text).value.blocks;
  return block?.kind === "paragraph" ? block.lines.map((line) => line.text) : [];
}

it.each([
  ["### 3. 요약\n: 달러 값이다.\n: 둘", ["달러 값이다.", ": 둘"]],
  ["### 3. 요약\n： 달러 값이다.", ["달러 값이다."]],
  ["* **요약**\n\n  : 달러 값이다.", ["달러 값이다."]],
  ["### 3. 요약\n:) 달러", [":) 달러"]],
  ["### 3. 요약\n달러: 값", ["달러: 값"]],
])("reads %j without the colon of the name", (text, lines) => {
  expect(firstLines(text)).toEqual(lines);
});

it("reads each paragraph without the colon where the first has one", () => {
  const { blocks } = firstValue("* **느낀 점**\n\n  : 하나.\n\n  : 둘.").value;
  expect(blocks.flatMap((block) => (block.kind === "paragraph" ? block.lines.map(({ text }) => text) : []))).toEqual([
    "하나.",
    "둘.",
  ]);
});
