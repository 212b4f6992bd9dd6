import { expect, it } from "vitest";
import { hashInteger } from "../../src/search/hash-integer.ts";

it("neighbouring codes fall apart in a table of any size", () => {
  const slots = Array.from({ length: 256 }, (_, code) => hashInteger(0xac00ac00 + code) & 1023);
  expect(new Set(slots).size).toBeGreaterThan(180);
});
