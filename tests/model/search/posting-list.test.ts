import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listEnd, readPostingList, writeDifference } from "../../../src/model/search/posting-list.ts";

function written(documents: readonly number[]): string {
  const bytes = new Uint8Array(documents.length * 7);
  let length = 0;
  let previous = -1;
  for (const document of documents) {
    length = writeDifference(bytes, length, document - previous - 1);
    previous = document;
  }
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}

describe("a posting list", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2 ** 30)), (documents) => {
        const ascending = documents.toSorted((one, other) => one - other);
        expect(readPostingList(written(ascending))).toEqual(ascending);
        expect(JSON.stringify(written(ascending))).toBe(`"${written(ascending)}"`);
        expect(written(ascending)).not.toContain(listEnd);
      }),
    );
  });

  it("spends one character on a neighbour", () => {
    expect(written([0, 1, 2, 3])).toBe("0000");
  });

  it("is refused when it is damaged", () => {
    expect(() => readPostingList("0 1")).toThrow(RangeError);
  });
});
