import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkup } from "../../layouts/escape-markup.ts";

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("escapeMarkup", () => {
  it("escapes what ends a text or an attribute in either quote", () => {
    expect(escapeMarkup(`<a href="x" title='y'>&</a>`)).toBe(
      "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
  });

  it("escapes a reference the author typed, so that it shows as typed", () => {
    expect(escapeMarkup("&amp;")).toBe("&amp;amp;");
  });

  it("can be undone to the letter, and never leaves a special character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("&", "<", ">", '"', "'", "a", "가", ";", "amp", "#39") }),
        (text) => {
          const escaped = escapeMarkup(text);
          expect(escaped).not.toMatch(/[<>"']/u);
          expect(unescaped(escaped)).toBe(text);
        },
      ),
    );
  });
});
