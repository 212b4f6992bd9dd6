import { assert, property, shuffledSubarray, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctSlugs } from "../../../src/index/terms/distinct-slugs.ts";
import { foldCase } from "../../../src/model/text/spelling.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

/** The slugs of names that are their own keys. */
function slugsOf(names: readonly string[]) {
  return distinctSlugs(new Map(names.map((name) => [name, name])));
}

describe("distinctSlugs", () => {
  it("numbers names that slugify alike, in the order of the names", () => {
    expect([...slugsOf(["a/b", "a b", "a.b"])]).toEqual([
      ["a b", "a-b"],
      ["a.b", "a-b-2"],
      ["a/b", "a-b-3"],
    ]);
  });

  it("gives a name its own slug before it numbers another's", () => {
    const slugs = slugsOf(["a b", "a.b", "a b 2"]);
    expect(slugs.get("a b 2")).toBe("a-b-2");
    expect(slugs.get("a.b")).toBe("a-b-3");
  });

  it("numbers things of one name in the order of their keys", () => {
    const called = new Map([
      ["b", "한국경제"],
      ["a", "한국경제"],
    ]);
    expect([...distinctSlugs(called)]).toEqual([
      ["a", "한국경제"],
      ["b", "한국경제-2"],
    ]);
  });

  it("distinguishes what a disk would not", () => {
    expect(new Set([...slugsOf(["strasse", "straße"]).values()].map(foldCase)).size).toBe(2);
  });

  it("numbers many names alike in linear time", () => {
    const number = (count: number) => {
      const names = Array.from(
        { length: count },
        (_, index) => `a${"!".repeat(index % 200)}${"?".repeat(index / 200)}`,
      );
      expect(new Set(slugsOf(names).values()).size).toBe(count);
    };
    expect(costGrowth(number, 4000)).toBeLessThan(nearlyLinear);
  });

  it("gives no two names one slug, and does not depend on their order", () => {
    const names = uniqueArray(string({ maxLength: 4 }), { maxLength: 30 });
    assert(
      property(
        names.chain((all) => shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled }))),
        ({ all, shuffled }) => {
          const slugs = slugsOf(all);
          expect(new Set([...slugs.values()].map(foldCase)).size).toBe(all.length);
          expect(slugsOf(shuffled)).toEqual(slugs);
        },
      ),
    );
  });
});
