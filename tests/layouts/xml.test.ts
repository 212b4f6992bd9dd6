import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xml } from "../../layouts/xml.ts";
import { xmlRoot } from "../support/xml-elements.ts";

describe("xml", () => {
  it("takes out characters XML 1.0 forbids, which no escape makes legal", () => {
    expect(xml`<a>${"가\u0000\u0008나\uffff다\ud800라"}</a>`.text).toBe("<a>가나다라</a>");
  });

  it("keeps letters beyond the basic plane, tabs and line ends", () => {
    expect(xml`<a>${"🖍\t\r\n𠀋"}</a>`.text).toBe("<a>🖍\t\r\n𠀋</a>");
  });

  it("is well-formed with any text, and says that text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const root = xmlRoot(xml`<a b="${text}">${text}</a>`.text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids.
        const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, "");
        expect(root.text).toBe(legal);
        expect(root.attributes["b"]).toBe(legal);
      }),
    );
  });
});
