import { expect, it } from "vitest";
import { bareValue, plain, shortcodeAttributes } from "../../../src/import/wordpress/shortcode-attributes.ts";

it("reads attributes as WordPress does, also behind an exporter's backslashes", () => {
  const read = shortcodeAttributes(" id=\"attachment\\_1\" Width='3' light=true");
  expect([...read]).toEqual([
    ["id", "attachment_1"],
    ["width", "3"],
    ["light", "true"],
  ]);
});

it.each([
  [" https://a.example/?v=b&c=d", "https://a.example/?v=b&c=d"],
  ["=abc", "abc"],
  [' w=3 h="4"', ""],
])("reads what has no name: %j", (typed, value) => expect(bareValue(typed)).toBe(value));

it("takes away backslashes before signs, and no others", () => expect(plain("a\\_b \\\\n \\n")).toBe("a_b \\n \\n"));
