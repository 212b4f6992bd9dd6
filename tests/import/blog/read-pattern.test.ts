import { expect, it } from "vitest";
import { readPattern } from "../../../src/import/blog/read-pattern.ts";

it("reads what settings spell", () => {
  expect(readPattern("\\.draft$")?.test("a.draft")).toBe(true);
  expect(readPattern("^a.b$", "su")?.test("a\nb")).toBe(true);
});

it("reads nothing in what is no expression of JavaScript's", () => {
  expect(readPattern("(?i)draft")).toBeNull();
});
