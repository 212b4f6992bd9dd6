import { expect, it } from "vitest";
import { standAlone } from "../../../../../src/import/hugo/shortcodes/enclosing/stand-alone.ts";

const rangesOf = (text: string) =>
  [...text.matchAll(/<>/gu)].map(({ index }) => ({ start: index, end: index + "<>".length }));

it.each([
  ["<>", true],
  ["글\n  <> \n글\n<>\n", true],
  ["글 <>", false],
  ["<>\n<> 글", false],
])("%j", (text, expected) => {
  expect(standAlone(text, ...rangesOf(text))).toBe(expected);
});
