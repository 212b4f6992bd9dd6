import fc from "fast-check";
import { expect, it } from "vitest";
import { decodePart, encodePart } from "../../src/search/part-bytes.ts";

const codes = fc.uint32Array({ maxLength: 20 });
const ofTitle = { word: codes, opening: codes, title: codes };
const part = fc.record({ hash: fc.string({ unit: "grapheme" }), ...ofTitle, names: codes, own: codes, text: codes });

it("a part is read as it was written, wherever its bytes lie", () => {
  fc.assert(
    fc.property(part, fc.nat(7), (written, before) => {
      const moved = encodePart(written).map((piece) => Buffer.concat([Buffer.alloc(before), piece]).subarray(before));
      expect(decodePart(moved)).toEqual(written);
    }),
  );
});

it("what is no part is refused", () => {
  expect(() => decodePart([])).toThrow(RangeError);
  expect(() => decodePart([Buffer.from("hash"), Buffer.alloc(4)])).toThrow(RangeError);
});
