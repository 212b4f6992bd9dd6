import { describe, expect, it } from "vitest";
import { rawReader } from "../../../../src/parse/markdown/html/raw-piece.ts";

/** The kind of the piece that a text begins with behind `start` characters, and the text of it. */
function piece(text: string, start = 0, end = text.length) {
  const read = rawReader(text, (typed) => typed)(start, end);
  return read === null ? null : `${read.type} ${text.slice(read.start, read.end)}`;
}

describe("rawReader", () => {
  it.each([
    ["<b>가</b>", "html_inline <b>"],
    ["</b>가", "html_inline </b>"],
    ["<script>가", "refused_html <script>"],
    ["<!-- 가 -->나", "html_inline <!-- 가 -->"],
    ["<!-->나", "html_inline <!-->"],
    ["<!-- 가", "refused_html <!--"],
    ["<svg><path d='M0 0'/></svg>가", "drawing <svg><path d='M0 0'/></svg>"],
  ])("reads what %j begins with", (text, read) => {
    expect(piece(text)).toBe(read);
  });

  it.each(["<AI> 시대", "<?php 나 ?>", "< b>", "가"])("takes %j for text", (text) => {
    expect(piece(text)).toBeNull();
  });

  it("reads nothing that ends behind the second offset", () => {
    expect(piece("<!-- 가 -->", 0, 8)).toBe("refused_html <!--");
    expect(piece("<b>가", 0, 2)).toBeNull();
  });

  it("shows a comparison as typed", () => {
    expect(piece("a<b and c>d", 1)).toBe("refused_html <b and c>");
  });
});
