import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bigramCode,
  bigramKey,
  bigramsOf,
  openingCode,
  shardOf,
  singleCode,
} from "../../../src/model/search/bigrams.ts";

describe("bigrams", () => {
  it("are the pairs of neighbours, in order", () => {
    expect(bigramsOf("금리가").map(bigramKey)).toEqual(["금리", "리가"]);
    expect(bigramsOf("금")).toEqual([]);
  });

  it("are integers that contain both units, surrogates too", () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.nat(0xffff), (first, second) => {
        const code = bigramCode(first, second);
        expect(code >= 0 && Number.isInteger(code)).toBe(true);
        expect(bigramKey(code)).toBe(String.fromCharCode(first, second));
      }),
    );
  });

  it("leave single characters a place of their own", () => {
    expect(bigramsOf("금리").includes(singleCode("금".charCodeAt(0)))).toBe(false);
  });

  it("leave three first consonants a place that no text has", () => {
    const key = bigramKey(openingCode("ㅇㅅㅎ"));
    expect(key).toMatch(/^\p{Co}ㅎ$/u);
    expect(new Set(["ㄱㄱㅎ", "ㄱㅎㄱ", "ㅎㄱㄱ", "ㅎㅎㅎ", "ㄱㄱㄱ"].map(openingCode)).size).toBe(5);
    expect(bigramKey(openingCode("ㅎㅎㅎ"))).toMatch(/^\p{Co}/u);
  });

  it("each have one shard of any number of them, spread about evenly", () => {
    const codes = Array.from({ length: 11_172 }, (_, index) => bigramCode(0xac00 + index, 0xac00));
    for (const count of [1, 7, 64]) {
      const sizes = new Map<number, number>();
      for (const code of codes) sizes.set(shardOf(code, count), (sizes.get(shardOf(code, count)) ?? 0) + 1);
      expect([...sizes.keys()].every((shard) => shard >= 0 && shard < count)).toBe(true);
      expect(Math.max(...sizes.values())).toBeLessThan((2 * codes.length) / count);
    }
  });
});
