import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { textHash } from "../../../src/model/text/text-hash.ts";

describe("textHash", () => {
  it("is the FNV-1a hash of the text's UTF-16 bytes", () => {
    expect(textHash("")).toBe("811c9dc5");
    expect(textHash("a가")).toBe("89e2bce0");
  });

  it("is always eight hexadecimal digits", () => {
    assert(property(string({ unit: "binary" }), (text) => /^[0-9a-f]{8}$/u.test(textHash(text))));
  });

  it("distinguishes similar texts", () => {
    const hashes = Array.from({ length: 5000 }, (_, number) => textHash(`금리 ${number}`));
    expect(new Set(hashes).size).toBe(5000);
  });
});
