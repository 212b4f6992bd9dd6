import { expect, it } from "vitest";
import { htmlRanges } from "../../../src/import/text/html-ranges.ts";

const inside = (text: string) => htmlRanges(text).map(({ start, end }) => text.slice(start, end));

it.each<[string, readonly string[]]>([
  ["<div>가</div>", ["가"]],
  ["글\n\n<center>\n가\n</center>\n나", ["\n가\n"]],
  ["<div><p>가</p>나</div><p>다</p>", ["<p>가</p>나", "다"]],
  ["<div>\n가\n\n나\n</div>", ["\n가\n"]],
  ["<p>가\n나", ["가\n나"]],
  ['<div markdown="1">\n가\n</div>', []],
  ["글 <div>가</div>", []],
  ["<span>가</span>", []],
  ["</div>가", []],
])("finds where Markdown is not read in %j", (text, found) => {
  expect(inside(text)).toEqual(found);
});

it.each(["<p>", "<div>\n\n", "</p>", "\n\n"])(
  "reads fifty thousand %j in time that grows with their number",
  (piece) => {
    expect(htmlRanges(piece.repeat(50_000)).length).toBeLessThanOrEqual(50_000);
  },
);
