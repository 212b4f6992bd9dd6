import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { decodeReferences } from "../../../src/parse/markdown/decode-references.ts";

const decode = decodeReferences(new MarkdownIt());

describe("decodeReferences", () => {
  it.each([
    ["R&amp;D &lt;가&gt; &#44032; &#xAC00; &nbsp;", "R&D <가> 가 가 \u00A0"],
    ["AT&T &unknown; &", "AT&T &unknown; &"],
    ["a\\*b\\&amp;", "a\\*b\\&"],
    ["\\\\&amp;\\", "\\\\&\\"],
  ])("turns %j into %j", (text, decoded) => {
    expect(decode(text)).toBe(decoded);
  });
});
