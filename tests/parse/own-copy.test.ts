import fc from "fast-check";
import { expect, it } from "vitest";
import { ownCopy } from "../../src/parse/own-copy.ts";

it("is the same text, whatever it holds", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => ownCopy(text) === text));
  expect(ownCopy("금리\uD800\u0000")).toBe("금리\uD800\u0000");
});
