import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { escapeMarkup } from "../../../layouts/escape-markup.ts";
import { attributeText } from "../../../src/model/text/attribute-text.ts";
import { escapeHtml } from "../../../src/parse/render/escape-html.ts";

it("an attribute says what was written into it, by pages and by notes", () => {
  expect(attributeText("a&amp;quot;b&#39;&lt;")).toBe("a&quot;b'<");
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      expect(attributeText(escapeMarkup(text))).toBe(text);
      expect(attributeText(escapeHtml(text))).toBe(text);
    }),
  );
});
