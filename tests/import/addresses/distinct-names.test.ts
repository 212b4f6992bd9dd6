import { expect, it } from "vitest";
import { distinctNames, noteWithName } from "../../../src/import/addresses/distinct-names.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

it("gives every note a unique name across all folders", () => {
  expect(distinctNames(["a/x.md", "b/X.md", "x.markdown", "x-2.md", "y"])).toEqual([
    "a/x.md",
    "b/X-2.md",
    "x-3.markdown",
    "x-2-2.md",
    "y",
  ]);
});

it("numbers notes of one name in time that grows with them", () => {
  const named = (count: number) => distinctNames(Array.from({ length: count }, (_, place) => `${place}/untitled.md`));
  expect(named(3)).toEqual(["0/untitled.md", "1/untitled-2.md", "2/untitled-3.md"]);
  expect(costGrowth(named, 1500)).toBeLessThan(nearlyLinear);
});

it("avoids the names of the site's notes in other folders, and keeps one that was imported before", () => {
  expect(distinctNames(["b/x.md", "b/y.md"], ["a/X.md", "b/y.md"])).toEqual(["b/x-2.md", "b/y.md"]);
  expect(distinctNames(["b/x.md"], ["a/x.md", "b/x-2.md"])).toEqual(["b/x-2.md"]);
});

it("names the note of the site that has a name", () => {
  expect(noteWithName("b/x.md", ["a/X.markdown"])).toBe("a/X.markdown");
  expect(noteWithName("b/x.md", ["a/x.md", "b/x.md"])).toBeNull();
  expect(noteWithName("b/x.md", ["a/y.md"])).toBeNull();
});
