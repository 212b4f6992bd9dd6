import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isSystemError } from "../../src/output/is-system-error.ts";

it("knows what the system says from faults of the program", () => {
  const said = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      return error;
    }
  };
  expect(isSystemError(said(() => readFileSync("/nowhere/at all")))).toBe(true);
  expect(isSystemError(said(() => JSON.parse("{")))).toBe(false);
  expect(isSystemError({ code: "ENOENT" })).toBe(false);
});
