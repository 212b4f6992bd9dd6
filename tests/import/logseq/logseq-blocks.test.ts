import { describe, expect, it } from "vitest";
import { logseqPageName, numberedBlocks, spelledName } from "../../../src/import/logseq/logseq-blocks.ts";

const id = "6409c272-fb95-49b3-8138-16beba759cda";

it.each([
  ["pages/a___b.md", "a/b"],
  ["a%2Fb%3A.md", "a/b:"],
  ["a_b.md", null],
  ["100%.md", null],
])("reads the name that a file's name spells out: %s", (path, name) => expect(spelledName(path)).toBe(name));

it("calls a page what it says, or as its file", () => {
  expect(logseqPageName("a.md", "tags:: b\ntitle:: 금리 \n\n- 글")).toBe("금리");
  expect(logseqPageName("a___b.md", "- 글")).toBe("a/b");
  expect(logseqPageName("a.md", "- title:: 글")).toBe("a");
});

describe("numberedBlocks", () => {
  it.each([
    [`- TODO **기준** [금리](b), [[돈]] #[[값]] ![](a.png){:height 3}\n  id:: ${id}\n`, "기준 금리, 돈 값"],
    [`id:: ${id}\n\n- 글\n`, "a"],
    [`- ## 제목\r\n\t- 하위\r\n\t  둘째 줄\r\n\t  id:: ${id.toUpperCase()}\r\n`, "하위"],
  ])("has the words of a block's first line: %j", (text, words) =>
    expect(numberedBlocks("pages/a.md", text)).toEqual([[id, { page: "a", words }]]),
  );

  it("knows no block without a number", () => expect(numberedBlocks("a.md", "- 글\n  id:: 1\n")).toEqual([]));
});
