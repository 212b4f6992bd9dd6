import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { unlessSystemError } from "../../../src/site/system/unless-system-error.ts";

it("gives what the work returns", () => {
  expect(unlessSystemError(() => "read", null)).toBe("read");
});

it("gives something else where the system refuses", () => {
  expect(unlessSystemError(() => readdirSync("/no such folder"), [])).toEqual([]);
});

it("throws a fault of the program", () => {
  const faulty = (): string => {
    throw new RangeError("a fault");
  };
  expect(() => unlessSystemError(faulty, null)).toThrow(RangeError);
});
