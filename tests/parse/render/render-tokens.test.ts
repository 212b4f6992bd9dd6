import { describe, expect, it } from "vitest";
import type { BasePath } from "../../../src/model/address/addresses.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { renderTokens } from "../../../src/parse/render/render-tokens.ts";
import { htmlOf, plainSettings } from "../../support/parse-body.ts";

const underRepo = (text: string) => htmlOf(text, { ...plainSettings, basePath: "/repo/" as BasePath });

describe("renderTokens", () => {
  it("puts the base path before root-relative addresses of every form, once", () => {
    const html = underRepo(
      [
        "[가](/a) [나](/repo/b) [다](//host/c) [라](d) ![마](/e.png)",
        '<a href="/f">바</a> <img src=/g.png srcset="/g.png 1x, /h.png 2x"> <video poster="/i.png" src="/j.mp4"></video>',
        "",
        '<div><a href="/k">사</a></div>',
      ].join("\n"),
    );
    expect(html.match(/(?:href|src|srcset|poster)="[^"]*"/gu)).toEqual([
      'href="/repo/a"',
      'href="/repo/b"',
      'href="//host/c"',
      'href="d"',
      'src="/repo/e.png"',
      'href="/repo/f"',
      'src="/repo/g.png"',
      'srcset="/repo/g.png 1x, /repo/h.png 2x"',
      'poster="/repo/i.png"',
      'src="/repo/j.mp4"',
      'href="/repo/k"',
    ]);
  });

  it("leaves the tokens as they were, so that they can be rendered again", () => {
    const text = "# 가\n\n![**나**](/a) [다](/b) <b>라\n\n- [ ] 마\n\n| 바 |\n|---|";
    const tokens = parseMarkdown(text, plainSettings);
    const before = JSON.stringify(tokens);
    const first = renderTokens(tokens, plainSettings);
    expect(renderTokens(tokens, plainSettings)).toBe(first);
    expect(JSON.stringify(tokens)).toBe(before);
  });

  it("renders one heading's words by themselves", () => {
    const inline = parseMarkdown("# 가 *나*", plainSettings).slice(1, 2);
    expect(renderTokens(inline, plainSettings)).toBe("가 <em>나</em>");
  });

  it("keeps each part of a note whole when an element runs over both", () => {
    const tokens = parseMarkdown("<div>\n\n가\n\n</div>", plainSettings);
    expect(renderTokens(tokens.slice(0, -1), plainSettings)).toBe("<div>\n<p>가</p>\n</div>");
    expect(renderTokens(tokens.slice(-1), plainSettings)).not.toContain("</div>");
  });
});
