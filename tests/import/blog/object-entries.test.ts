import { expect, it } from "vitest";
import { expressionAt, objectBody, objectEntries } from "../../../src/import/blog/object-entries.ts";

it("reads an object's own entries", () => {
  expect(objectEntries(" a: 1, 'b/': [x, y], c, ...d, [e]: { f: '}' }, g: h(i, j), ")).toEqual([
    { key: "a", value: "1" },
    { key: "b/", value: "[x, y]" },
    { key: "c", value: "c" },
    { key: null, value: "...d" },
    { key: null, value: "[e]: { f: '}' }" },
    { key: "g", value: "h(i, j)" },
  ]);
  expect(objectEntries(" \n ")).toEqual([]);
});

it.each([
  ["a: { b: 1, c: 2 }, d", "{ b: 1, c: 2 }"],
  ["a: f(x, y) }", "f(x, y)"],
  ["a: 'x,y';\nb: 2", "'x,y'"],
  ["a: x", "x"],
])("reads one expression of %j", (program, expression) => {
  expect(expressionAt(program, "a: ".length)).toBe(expression);
});

it.each([
  ["{ a: 1 }", " a: 1 "],
  ["{ a: 1 } as const", " a: 1 "],
  ["{ a: 1 } satisfies Options", " a: 1 "],
  ["x ? { a: 1 } : {}", null],
  ["a", null],
])("finds what is between the braces of %j", (expression, body) => expect(objectBody(expression)).toBe(body));

it("reads an object of many entries in time that grows with their number", () => {
  expect(objectEntries("a: { b: 1 }, ".repeat(50_000))).toHaveLength(50_000);
});
