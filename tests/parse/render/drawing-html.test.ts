import { describe, expect, it } from "vitest";
import { findMarkupProblems } from "../../../src/parse/markup-problems.ts";
import { visibleText } from "../../../src/parse/visible/visible-text.ts";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

const rules = (text: string) => findMarkupProblems(bodyOf(text), null).map(({ rule }) => rule);

describe("drawingHtml", () => {
  const figure =
    '<figure>\n<svg viewBox="0 0 1 1">\n  <text x="0">하나</text>\n\n  <rect x="8"/>\n</svg>\n</figure>\n\n뒤';

  it("draws an SVG with a blank line in it, and says nothing", () => {
    expect(htmlOf(figure)).toBe(
      '<figure>\n<svg viewBox="0 0 1 1"><text x="0">하나</text><rect x="8"></rect></svg>\n</figure>\n<p>뒤</p>\n',
    );
    expect(rules(figure)).toEqual([]);
    expect(visibleText(bodyOf(figure).tokens)).toContain("하나");
  });

  it("draws inline, and alone, with what follows", () => {
    expect(htmlOf("글 <svg><circle r=1 /></svg> 뒤")).toBe('<p>글 <svg><circle r="1"></circle></svg> 뒤</p>\n');
    expect(htmlOf("<svg>\n\n<path d='M0 0'/></svg> **뒤**")).toBe(
      '<svg><path d="M0 0"></path></svg>\n<p><strong>뒤</strong></p>\n',
    );
  });

  it("writes names as SVG spells them, and style as attributes", () => {
    expect(
      htmlOf("<svg viewbox='0 0 1 1'><LINEARGRADIENT id=a /><path style='fill:url(#a);stroke:red' fill=blue /></svg>"),
    ).toBe(
      '<svg viewBox="0 0 1 1"><linearGradient id="a"></linearGradient><path fill="url(#a)" stroke="red"></path></svg>',
    );
    expect(htmlOf("<svg><g transform='rotate(-45, 1, 1) translate (2)'/></svg>")).toContain("rotate(-45, 1, 1)");
  });

  it.each([
    "fill='url(https://boom.example/x)'",
    "fill='url(//boom.example/x#a)'",
    "style='fill:url(x)'",
    "style='position:fixed;filter:url(#x)'",
    "fill='image-set(x)'",
    "href='#x'",
    "xlink:href='javascript:x'",
    "src=x",
    "fill='\\75 rl(x)'",
    "clip-path='path(x)'",
  ])("leaves out %s", (attribute) => {
    expect(htmlOf(`<svg><rect ${attribute} /></svg>`)).toBe("<svg><rect></rect></svg>");
  });

  it("leaves out what runs, and says so", () => {
    expect(htmlOf("<svg onload=x><rect onclick=x /></svg>")).toBe("<svg><rect></rect></svg>");
    expect(rules("<svg onload=x><rect onclick=x /></svg>")).toEqual(["event-attribute", "event-attribute"]);
  });

  it("shows as code what does more than draw, and does not stop the site", () => {
    const text = "<svg>\n<script>x</script>\n\n<text>글</text>\n</svg>\n\n뒤";
    expect(htmlOf(text)).toContain("&lt;text&gt;글&lt;/text&gt;");
    expect(rules(text)).toEqual(["script-in-note"]);
    expect(rules(`<figure>\n${text}\n</figure>`)).not.toContain("unclosed-html");
  });
});
