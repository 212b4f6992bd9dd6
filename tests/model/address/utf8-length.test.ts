import { describe, expect, it } from "vitest";
import { fitsBytes, utf8Length } from "../../../src/model/address/utf8-length.ts";

describe("utf8Length", () => {
  it.each([
    ["", 0],
    ["a", 1],
    ["가", 3],
    ["📈", 4],
  ])("counts the bytes of %j as %i", (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
  });
});

describe("fitsBytes", () => {
  it.each([
    ["가가", 6, true],
    ["가가", 5, false],
    ["aaaaaa", 6, true],
    ["", 0, true],
  ])("says of %j and %i bytes: %j", (text, most, fits) => {
    expect(fitsBytes(text, most)).toBe(fits);
  });
});
