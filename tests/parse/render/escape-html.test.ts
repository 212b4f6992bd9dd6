import { describe, expect, it } from "vitest";
import { escapeHtml, openingTag } from "../../../src/parse/render/escape-html.ts";

describe("escapeHtml", () => {
  it("escapes what has a meaning in markup, and nothing else", () => {
    expect(escapeHtml(`<a href="x">R&D '가'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;R&amp;D '가'&lt;/a&gt;");
  });
});

describe("openingTag", () => {
  it("escapes values, writes lone attributes alone and leaves out undefined ones", () => {
    expect(openingTag("a", { title: '"', hidden: null, class: undefined })).toBe('<a title="&quot;" hidden>');
  });
});
