import { describe, expect, it } from "vitest";
import { findLinks } from "../../../src/parse/links/note-links.ts";
import { bodyOf } from "../../support/parse-body.ts";

const links = (text: string) =>
  findLinks(bodyOf(text)).map(({ value, place }) => [
    value.kind,
    value.target,
    text.slice(place.start.offset, place.end.offset),
  ]);

describe("findLinks", () => {
  it("finds links and pictures of every form, as typed and in reading order", () => {
    const text = [
      "[가](/notes/a/) ![나](/assets/img/한글.png) <https://example.com/b>",
      'https://example.com/c <a href="/d">다</a> <img src="/assets/e.png">',
      "",
      '<div><a href="/f?x=1">라</a></div>',
      "",
      "> | [마](/g) | [바](#h) |",
      "> |---|---|",
    ].join("\n");
    expect(links(text)).toEqual([
      ["link", "/notes/a/", "/notes/a/"],
      ["image", "/assets/img/한글.png", "/assets/img/한글.png"],
      ["link", "https://example.com/b", "https://example.com/b"],
      ["link", "https://example.com/c", "https://example.com/c"],
      ["link", "/d", "/d"],
      ["image", "/assets/e.png", "/assets/e.png"],
      ["link", "/f?x=1", "/f?x=1"],
      ["link", "/g", "/g"],
      ["link", "#h", "#h"],
    ]);
  });

  it("finds each of two links to the same address at its own place", () => {
    const text = "[가](/a) 그리고 [나](/a)";
    const starts = findLinks(bodyOf(text)).map(({ place }) => place.start.column);
    expect(starts).toEqual([text.indexOf("/a") + 1, text.lastIndexOf("/a") + 1]);
  });

  it("finds each spelling of one address at its own place", () => {
    const text = `![가](/a b.png) ![나](/a%20b.png) ${"글 ".repeat(1500)} ![다](/a b.png)`;
    const found = findLinks(bodyOf(text)).map(({ place }) => text.slice(place.start.offset, place.end.offset));
    expect(found).toEqual(["/a b.png", "/a%20b.png", "/a b.png"]);
  });

  it("finds the address where it is the address, when the words spell it too", () => {
    const text = '[/a](/a) ![/b](/b) [/c](</c> "/c") <a title="/d" href="/d">/d</a>\n\n<p><a href="/e">/e</a></p>';
    const starts = findLinks(bodyOf(text)).map(({ place }) => place.start.offset);
    expect(starts).toEqual(["](/a", "](/b", "(</c", '="/d">', '="/e'].map((before) => text.indexOf(before) + 2));
  });

  it("finds a link by a name at its place, and where its address is given", () => {
    const text = "[r]: <#a>\n> ![그림][s]\n> [말][r]\n>\n> [s]: s.png";
    const found = findLinks(bodyOf(text)).map(({ value, place }) => {
      const at = [place, ...(value.defined === undefined ? [] : [value.defined])];
      return [value.target, ...at.map(({ start, end }) => text.slice(start.offset, end.offset))];
    });
    expect(found).toEqual([
      ["s.png", "![그림][s]", "s.png"],
      ["#a", "[말][r]", "#a"],
    ]);
  });

  it("gives the extent of an address that is typed nowhere else", () => {
    const found = findLinks(bodyOf("https://a.kr <https://b.kr> [c](https://c.kr)"));
    expect(found.map(({ value }) => value.bare)).toEqual([true, true, undefined]);
  });

  it("finds none in code, comments and links that would run code", () => {
    expect(links("`[가](/a)` <!-- [나](/b) --> [다](javascript:alert(1))\n\n    [라](/c)")).toEqual([]);
  });
});
