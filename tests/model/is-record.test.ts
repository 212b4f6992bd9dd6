import { expect, it } from "vitest";
import { isRecord } from "../../src/model/is-record.ts";

it("knows an object with fields", () => {
  expect(isRecord({})).toBe(true);
  expect(isRecord({ a: 1 })).toBe(true);
});

it.each([[null], [undefined], [[]], ["a"], [1]])("knows that %j is none", (value) => {
  expect(isRecord(value)).toBe(false);
});
