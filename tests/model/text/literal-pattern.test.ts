import fc from "fast-check";
import { expect, it } from "vitest";
import { literalPattern } from "../../../src/model/text/literal-pattern.ts";

it.each(["K-pop", "C++", "a/b", "[가]", "50%", "{a}|$^"])("%s matches just itself", (text) => {
  expect(new RegExp(`^${literalPattern(text)}$`, "u").test(text)).toBe(true);
  expect(new RegExp(`^${literalPattern(text)}$`, "u").test(`${text}a`)).toBe(false);
});

it("any text is a pattern of itself, after another one too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(text.isWellFormed());
      return new RegExp(`^a${literalPattern(text)}$`, "u").test(`a${text}`);
    }),
  );
});
