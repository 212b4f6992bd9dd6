import { describe, expect, it } from "vitest";
import { shownAsTyped } from "../../../src/import/text/shown-as-typed.ts";

const shown = (text: string): readonly string[] => shownAsTyped(text).map(({ start, end }) => text.slice(start, end));

describe("shownAsTyped", () => {
  it.each([
    ["a\n\n    b\n\n\tc\nd", ["    b\n", "\tc\n"]],
    ["- a\n\n     b\n", []],
    ["- a\n\n        b\n", ["        b\n"]],
    ["- a\n\nb\n\n    c\n", ["    c\n"]],
    ["a\n    b", []],
    ["1. a\n\n    b", []],
    ["`a` b", ["`a`"]],
    ["<pre>a</pre> b <code>c</code>", ["<pre>a", "<code>c"]],
    ["<pre><code>a</code> b</pre>", ["<pre><code>a</code> b"]],
    ["<pre>a", []],
  ])("finds in %j %j", (text, found) => {
    expect(shown(text)).toEqual(found);
  });

  it.each(["<pre>", "    a\n", "- a\n\n", "</code>"])("reads a hundred thousand %j in time", (piece) => {
    expect(shownAsTyped(piece.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
  });
});
