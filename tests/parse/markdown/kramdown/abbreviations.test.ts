import { describe, expect, it } from "vitest";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { bodyOf, htmlOf } from "../../../support/parse-body.ts";

describe("abbreviations", () => {
  it("are a list of definitions, whose words are found", () => {
    const text = "HTML\n\n*[HTML]: Hyper **Text**\n*[W3C]: World Wide Web Consortium\n\n끝";
    expect(htmlOf(text)).toBe(
      "<p>HTML</p>\n<dl>\n<dt>HTML</dt>\n<dd>Hyper <strong>Text</strong></dd>\n<dt>W3C</dt>\n<dd>World Wide Web Consortium</dd>\n</dl>\n<p>끝</p>\n",
    );
    expect(visibleText(bodyOf(text).tokens)).toContain("World Wide Web Consortium");
  });

  it.each(["*[가]:", "*[가] 나"])("%j is words", (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>\n`);
  });

  it("end with their quotation", () => {
    expect(htmlOf("> *[가]: 나\n\n*[다]: 라").match(/<dl>/gu)).toHaveLength(2);
  });
});
