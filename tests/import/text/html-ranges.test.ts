import { expect, it } from "vitest";
import { htmlRanges, type MarkdownReader } from "../../../src/import/text/html-ranges.ts";

const inside = (text: string, reader: MarkdownReader) =>
  htmlRanges(text, reader).map(({ start, end }) => text.slice(start, end));

it.each<[string, readonly string[]]>([
  ["<div>가</div>", ["가"]],
  ["글\n\n<center>\n가\n</center>\n나", ["\n가\n"]],
  ["<div><p>가</p>나</div><p>다</p>", ["<p>가</p>나", "다"]],
  ["<div>\n가\n\n나\n</div>", ["\n가\n"]],
  ["<p>가\n나", ["가\n나"]],
  ['<div markdown="1">\n가\n</div>', []],
  ['<div markdown="0">\n가\n</div>', ["\n가\n"]],
  ["<blockquote>가</blockquote>", ["가"]],
  ["글 <div>가</div>", []],
  ["<span>가</span>", []],
  ["<hr>가", []],
  ["</div>가", []],
])("finds where CommonMark is not read in %j", (text, found) => {
  expect(inside(text, "commonmark")).toEqual(found);
});

it.each<[string, readonly string[]]>([
  ["글\n\n가", []],
  ["<div>\n  가\n\n나\n</div>\n다", ["\n  가\n\n나\n"]],
  ["<div><div></div>가</div>", ["<div></div>가"]],
  ["글 <div>가</div>", ["가"]],
  ["</div>\n<div>가</div>", ["가"]],
  ['<div markdown="1">\n가\n</div>', []],
  ['<div markdown="1"><p>가</p>나</div>', ["가"]],
  ["<div id='a'/>\n가\n<div>나</div>", ["나"]],
  ["<div data-to=/a/>가</div>", ["가"]],
  ["`<div>` 가", []],
  ["```\n<div>\n```\n가", []],
])("finds where kramdown is not read in %j", (text, found) => {
  expect(inside(text, "kramdown")).toEqual(found);
});

it.each(
  (["commonmark", "kramdown"] as const).flatMap((reader) =>
    ["<p>", "<div>\n\n", "</p>", "\n\n"].map((piece) => [reader, piece] as const),
  ),
)("reads as %s fifty thousand %j in time that grows with their number", (reader, piece) => {
  expect(htmlRanges(piece.repeat(50_000), reader).length).toBeLessThanOrEqual(50_000);
});
