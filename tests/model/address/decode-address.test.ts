import { describe, expect, it } from "vitest";
import { decodeAddress, decodeEscapes } from "../../../src/model/address/decode-address.ts";

describe("decodeEscapes", () => {
  it("leaves letters as they are composed", () => {
    expect(decodeEscapes("%E1%84%8E%E1%85%A9")).toBe("초".normalize("NFD"));
  });

  it("gives null for a broken escape", () => {
    expect(decodeEscapes("50%")).toBeNull();
  });
});

describe("decodeAddress", () => {
  it("makes letters of escapes, composed", () => {
    expect(decodeAddress("/%E1%84%8E%E1%85%A9/a b")).toBe("/초/a b");
  });

  it("gives null for a broken escape", () => {
    expect(decodeAddress("/50%/")).toBeNull();
    expect(decodeAddress("/%ff/")).toBeNull();
  });
});
