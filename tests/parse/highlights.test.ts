import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { findHighlights } from "../../src/parse/highlights.ts";
import { bodyOf, htmlOf, plainSettings } from "../support/parse-body.ts";

function found(text: string, equalsHighlight = false) {
  const body = bodyOf(text, { ...plainSettings, equalsHighlight });
  const { highlights, diagnostics } = findHighlights(body, "posts/a.md" as SourcePath);
  return { highlights: highlights.map(({ highlight }) => highlight), diagnostics };
}

describe("findHighlights", () => {
  it("finds the six marks of a note in reading order, to the letter", () => {
    const text = readFileSync(new URL("../../posts/2021-12-15-lg-exaone.md", import.meta.url), "utf8");
    const { highlights, diagnostics } = found(text);
    expect(highlights.map(({ color }) => color)).toEqual(["red", "blue", "blue", "blue", "red", "blue"]);
    for (const { place, text: marked } of highlights) {
      expect(text.slice(place.start.offset, place.end.offset)).toBe(marked);
    }
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['<span style="color:red">말</span>', "red"],
    ["<span style='COLOR : Red ;'>말</span>", "red"],
    ["<span style=color:#f00>말</span>", "red"],
    ['<SPAN STYLE="color:#ff0000ff">말</SPAN>', "red"],
    ['<span style="color: rgb(255, 0, 0)">말</span>', "red"],
    ['<span style="color: rgb(100% 0% 0% / 50%)">말</span>', "red"],
    ['<span style="color: hsl(210, 100%, 50%)">말</span>', "blue"],
    ['<span style="color:#e03131">말</span>', "red"],
    ['<span style="background-color:#fff5b1">말</span>', "yellow"],
    ['<span style="background:linear-gradient(to top, #ffe400 50%, transparent 50%)">말</span>', "yellow"],
    ['<span style="color:white; background-color: green">말</span>', "green"],
    ['<span style="color: “blue”">말</span>', "blue"],
    ["<span style=“color:blue”>말</span>", "blue"],
    ['<font color="blue">말</font>', "blue"],
    ["<font color=#FF00FF size=3>말</font>", "purple"],
    ["<mark>말</mark>", "yellow"],
    ['<mark style="background: pink">말</mark>', "pink"],
    ['<span class="x" style="font-weight:bold;color:orange">말</span>', "orange"],
  ])("reads the pen of %s as %s", (text, color) => {
    expect(found(`앞 ${text} 뒤`).highlights.map((highlight) => [highlight.color, highlight.text])).toEqual([
      [color, "말"],
    ]);
  });

  it.each([
    '<span style="color:black">말</span>',
    '<span style="color:#333">말</span>',
    '<span style="color:gray">말</span>',
    '<span style="color:inherit">말</span>',
    '<span style="background-color:#ffffff">말</span>',
    '<span style="color:rgba(255,0,0,0)">말</span>',
    '<span class="note">말</span>',
    "<font size=3>말</font>",
    '`<span style="color:red">말</span>`',
    '\\<span style="color:red">말</span>',
    '\n\n```\n<span style="color:red">말</span>\n```\n\n',
    '<!-- <span style="color:red">말</span> -->',
    "==말==",
  ])("finds no pen in %s", (text) => {
    expect(found(`앞 ${text} 뒤`).highlights).toEqual([]);
  });

  it("keeps Markdown within a mark and leaves its markup out of the text", () => {
    expect(found('<span style="color:red">**굵은** `코드` [링크](/a)</span>').highlights[0]?.text).toBe(
      "굵은 코드 링크",
    );
  });

  it("reads a mark that opens a line of its own", () => {
    expect(found('<span style="color:red">\n말 **굵게**\n</span>\n뒤').highlights[0]?.text.trim()).toBe("말 굵게");
  });

  it("finds marks within a block of raw HTML", () => {
    expect(found('<div>\n<span style="color:red">R&amp;D</span>\n</div>').highlights).toMatchObject([
      { color: "red", text: "R&D" },
    ]);
  });

  it("lists a mark within a mark after the one around it", () => {
    const { highlights } = found('<span style="color:red">가 <span style="color:blue">나</span> 다</span>');
    expect(highlights.map(({ color, text }) => [color, text])).toEqual([
      ["red", "가 나 다"],
      ["blue", "나"],
    ]);
  });

  it.each([
    ["<mark>가", ""],
    ["<mark>가", "</mark>"],
    ["==가 ", " 나=="],
  ])(
    "copies no words time and again for marks within marks (%j … %j), and leaves no mark out of the page",
    (open, close) => {
      const text = open.repeat(20) + close.repeat(20);
      const { highlights, diagnostics } = found(text, true);
      expect(highlights).toHaveLength(8);
      expect(highlights[0]?.text.match(/가/gu)).toHaveLength(20);
      expect(diagnostics).toHaveLength(close === "" ? 20 : 0);
      expect(htmlOf(text, { ...plainSettings, equalsHighlight: true }).match(/<mark/gu)).toHaveLength(20);
    },
  );

  it("reads ==text== when the site asks for it, within words too", () => {
    expect(found("이것은==중요==하다. a == b == c", true).highlights.map(({ text }) => text)).toEqual(["중요"]);
  });

  it("counts places in a quoted list", () => {
    const text = "> - 하나\n>   <mark>둘\n>   셋</mark>\n";
    const place = found(text).highlights[0]?.place;
    expect([place?.start, place?.end]).toEqual([
      { line: 2, column: 11, offset: text.indexOf("둘") },
      { line: 3, column: 6, offset: text.indexOf("</mark>") },
    ]);
  });
});

describe("a mark across paragraphs", () => {
  const text = '<span style="color:red">하나\n\n둘\n\n- 셋\n\n넷</span> 다섯\n\n여섯';

  it("becomes one mark a paragraph, with one warning where it opens", () => {
    const { highlights, diagnostics } = found(text);
    expect(highlights.map((highlight) => highlight.text)).toEqual(["하나", "둘", "셋", "넷"]);
    expect(diagnostics).toMatchObject([
      { rule: "highlight-across-paragraphs", place: { start: { line: 1, column: 1 } } },
    ]);
  });

  it("is balanced on the page", () => {
    const html = htmlOf(text);
    expect(html.match(/<mark/gu)).toHaveLength(4);
    expect(html).toContain('<p><mark class="highlight" data-highlight="red">넷</mark> 다섯</p>');
    expect(html).not.toContain("span");
  });

  it("ends at a heading, so that a stray end tag far below cannot paint the note", () => {
    const { highlights, diagnostics } = found('<span style="color:red">하나\n\n둘\n\n# 제목\n\n셋</span>');
    expect(highlights.map((highlight) => highlight.text)).toEqual(["하나"]);
    expect(diagnostics).toMatchObject([{ rule: "unclosed-element" }]);
  });

  it("that is never closed ends with its paragraph", () => {
    expect(found("<mark>하나 <mark>둘</mark>\n\n셋").highlights.map((highlight) => highlight.text)).toEqual([
      "하나 둘",
      "둘",
    ]);
  });
});
