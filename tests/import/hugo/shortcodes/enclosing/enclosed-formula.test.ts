import { expect, it } from "vitest";
import { formula } from "../../../../../src/import/hugo/shortcodes/enclosing/enclosed-formula.ts";

const plain = { name: "katex", values: [], named: new Map() };
const inText = { open: "$", close: "$", isTight: true };
const displayed = { open: "$$", close: "$$" };
const none = { open: "", close: "" };

it.each([
  [" V ", plain, false, inText],
  ["\nP\n", plain, false, inText],
  ["\nP\n", plain, true, displayed],
  ["a\nb", plain, false, displayed],
  ["x", { ...plain, values: ["display"] }, false, displayed],
  [" ", plain, false, none],
  ["$x$", plain, false, none],
])("has the signs that %j needs", (words, mark, isAlone, signs) => {
  expect(formula(words, mark, isAlone)).toEqual(signs);
});
