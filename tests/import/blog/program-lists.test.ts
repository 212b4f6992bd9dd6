import { expect, it } from "vitest";
import {
  listsBehind,
  literalTextsAt,
  objectsBehind,
  objectUnder,
  withoutNested,
} from "../../../src/import/blog/program-lists.ts";

it.each([
  ['{ a: ["x", `y`], }', [["x", "y"]]],
  ["a: 'x',\n'a': []", [["x"], []]],
  ["a: [x]", [null]],
  [["a: [`$", "{x}/y`]"].join(""), [null]],
  ["a: ['x'].concat(y)", [null]],
  ["a: ['x'] as const }", [["x"]]],
  ["a: 'x' + y", [null]],
  ["ba: 'x', b.a: 'y'", []],
])("reads the lists in %s", (program, lists) => {
  expect(listsBehind(program, "a")).toEqual(lists);
});

it("reads what is given to a function", () => {
  expect(literalTextsAt('add("a/**")', 4)).toEqual(["a/**"]);
  expect(literalTextsAt("add(a)", 4)).toBeNull();
});

it("finds every object under a key, with what is nested in it, or without", () => {
  const program = "a: { b: [{ c: '}' }], d: 1 }, x: { a: {} }, a: { e";
  expect(objectsBehind(program, objectUnder("a"))).toEqual([" b: [{ c: '}' }], d: 1 ", "", " e"]);
  expect(withoutNested(" b: [{ c: '}' }], d: 1 ")).toBe(" b: [], d: 1 ");
  expect(withoutNested("a: (b")).toBe("a: (");
});

it("reads a program of many brackets in time that grows with their number", () => {
  expect(objectsBehind(`a: {${"{ b: [] }, ".repeat(100_000)}`, objectUnder("a"))).toHaveLength(1);
});
