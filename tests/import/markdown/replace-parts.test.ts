import { expect, it } from "vitest";
import { replaceParts } from "../../../src/import/markdown/replace-parts.ts";

const name = {
  take: (item: { readonly name: string; readonly age: number }) => item.name,
  put: (item: { readonly name: string; readonly age: number }, changed: string) => ({ ...item, name: changed }),
};
const items = [
  { name: "가", age: 1 },
  { name: "나", age: 2 },
];

it("puts back what became of a part of each, and leaves the rest alone", () => {
  const numbered = replaceParts(items, name, (names) => names.map((one, index) => `${one}${index}${names.length}`));
  expect(numbered).toEqual([
    { name: "가02", age: 1 },
    { name: "나12", age: 2 },
  ]);
});

it("takes a step that loses one for a mistake of ours", () => {
  expect(() => replaceParts(items, name, (names) => names.slice(1))).toThrow("1 parts for 2 items");
});
