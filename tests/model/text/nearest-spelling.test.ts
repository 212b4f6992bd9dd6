import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearestSpelling } from "../../../src/model/text/nearest-spelling.ts";

const commands = ["build", "dev", "check"];

describe("nearestSpelling", () => {
  it("finds the word of which one letter is missing, added, replaced or swapped", () => {
    expect(nearestSpelling("buld", commands)).toBe("build");
    expect(nearestSpelling("checkk", commands)).toBe("check");
    expect(nearestSpelling("chack", commands)).toBe("check");
    expect(nearestSpelling("biuld", commands)).toBe("build");
  });

  it("prefers the nearest word, and the first of two equally near ones", () => {
    expect(nearestSpelling("tagz", ["tag", "tags", "tagx"])).toBe("tag");
    expect(nearestSpelling("categry", ["categories", "category"])).toBe("category");
  });

  it("offers nothing for a word unlike all of them, or for no word", () => {
    expect(nearestSpelling("publish", commands)).toBeNull();
    expect(nearestSpelling("", commands)).toBeNull();
  });

  it("does not count case or Unicode form", () => {
    expect(nearestSpelling("BUILD", commands)).toBe("build");
    expect(nearestSpelling("태그".normalize("NFD"), ["태그"])).toBe("태그");
  });

  it("reads Hangul by the syllable", () => {
    expect(nearestSpelling("/notes/금리인상-정리/", ["/notes/금리-인상-정리/", "/notes/환율/"])).toBe(
      "/notes/금리-인상-정리/",
    );
  });

  it("always finds a word that is known", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (known, pick) => {
        const typed = known[pick % known.length] ?? "";
        const found = nearestSpelling(typed, known);
        expect(found?.normalize("NFC").toLowerCase()).toBe(typed.normalize("NFC").toLowerCase());
      }),
    );
  });
});

it("A word one letter away is longer or shorter by one letter at most", () => {
  const word = fc
    .array(fc.constantFrom("ㅇ", "ㅛ", "ㄱ", "a", "b"), { maxLength: 6 })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(word, word, (one, other) => {
      if (editDistance(one, other, 1) === 1) expect(Math.abs(one.length - other.length)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2_000 },
  );
});
