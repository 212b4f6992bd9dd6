import { describe, expect, it } from "vitest";
import { metaOf } from "../../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { plainSettings } from "../../../support/parse-body.ts";

const pieces = (text: string) =>
  (parseMarkdown(text, plainSettings)[0]?.children ?? []).map(({ type, content }) => [type, content]);

describe("htmlPieces", () => {
  it("takes a block apart into tags, text and line ends", () => {
    expect(pieces("<div>R&amp;D <b>가\\_</b>\n<AI></div>")).toEqual([
      ["html_inline", "<div>"],
      ["text", "R&D "],
      ["html_inline", "<b>"],
      ["text", "가\\_"],
      ["html_inline", "</b>"],
      ["softbreak", "\n"],
      ["text", "<AI>"],
      ["html_inline", "</div>"],
    ]);
  });

  it("takes out comments and refuses what never ends", () => {
    expect(pieces("<div><!-- <b> -->가<!--나<script>다")).toEqual([
      ["html_inline", "<div>"],
      ["html_inline", "<!-- <b> -->"],
      ["text", "가"],
      ["refused_html", "<!--"],
      ["text", "나"],
      ["refused_html", "<script>"],
      ["text", "다"],
    ]);
  });

  it("covers the block without gap or overlap", () => {
    const text = "<div>\n 가 &lt; <b>나</b>\n<!-- 다 -->\n</div>\n";
    const children = parseMarkdown(text, plainSettings)[0]?.children ?? [];
    expect(children.map((child) => text.slice(metaOf(child).start, metaOf(child).end)).join("")).toBe(text);
  });
});
