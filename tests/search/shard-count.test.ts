import { expect, it } from "vitest";
import { shardCountOf } from "../../src/search/shard-count.ts";

const countOf = (notes: number, words = 1000) => shardCountOf(new Array<number>(notes).fill(words));

it("an index grows by shards with its text, up to a number that a host can take", () => {
  expect(countOf(0)).toBe(1);
  expect(countOf(1)).toBe(1);
  expect(countOf(1000)).toBeGreaterThan(200);
  expect(countOf(1000)).toBeLessThan(500);
  expect(countOf(20_000)).toBe(1024);
});

it("another sentence seldom divides an index differently", () => {
  const counts = Array.from({ length: 400 }, (_, notes) => countOf(1000 + notes));
  expect(new Set(counts).size).toBeLessThanOrEqual(8);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
});
