import { expect, it } from "vitest";
import { replacedEnds } from "../../../../../src/import/hugo/shortcodes/enclosing/replaced-ends.ts";

const text = "글\n  <  말\n  >\n";
const ends = { open: { start: 4, end: 5 }, close: { start: 11, end: 12 } };

it.each([
  [{}, ["<", ">"]],
  [{ isTight: true }, ["<  ", "\n  >"]],
  [{ isUnindented: true }, ["  <", "  >"]],
])("takes the blanks that go with %j", (meaning, taken) => {
  const { open, close } = replacedEnds(text, ends, meaning);
  expect([open, close].map(({ start, end }) => text.slice(start, end))).toEqual(taken);
});

it("reaches back to the beginning of the text", () => {
  const close = { start: 5, end: 6 };
  expect(replacedEnds(" <\n말\n>", { open: { start: 1, end: 2 }, close }, { isUnindented: true })).toEqual({
    open: { start: 0, end: 2 },
    close,
  });
});
