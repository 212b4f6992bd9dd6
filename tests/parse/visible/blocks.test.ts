import { describe, expect, it } from "vitest";
import { blocksIn, hasMoreThanALine } from "../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../support/parse-body.ts";

describe("blocksIn", () => {
  it("gives the outermost blocks in order, without a gap", () => {
    const { tokens } = bodyOf(
      "# 제목\n\n글\n\n- 가\n  - 나\n\n> 인용\n\n***\n\n|가|\n|-|\n\n용어\n: 뜻\n\n```\n코드\n```\n",
    );
    const blocks = [...blocksIn(tokens, 0, tokens.length)];
    expect(blocks.map(({ type }) => type)).toEqual([
      ...["heading", "paragraph", "list", "quote", "rule", "table", "table", "plain"],
    ]);
    expect(blocks[0]?.start).toBe(0);
    expect(blocks.at(-1)?.end).toBe(tokens.length);
    for (const [index, block] of blocks.slice(1).entries()) expect(block.start).toBe(blocks[index]?.end);
  });

  it("gives the items of a list and the blocks of an item", () => {
    const { tokens } = bodyOf("- 가\n\n  나\n- 다\n");
    const items = [...blocksIn(tokens, 1, tokens.length - 1)];
    expect(items.map(({ open }) => open.type)).toEqual(["list_item_open", "list_item_open"]);
    const [first] = items;
    const inside = first === undefined ? [] : [...blocksIn(tokens, first.start + 1, first.end - 1)];
    expect(inside.map(({ type }) => type)).toEqual(["paragraph", "paragraph"]);
  });

  it("gives nothing for nothing", () => {
    expect([...blocksIn([], 0, 0)]).toEqual([]);
    expect([...blocksIn([], 0, 3)]).toEqual([]);
  });
});

describe("hasMoreThanALine", () => {
  it.each([
    ["가\n", false],
    ["가\n나\n", true],
    ["가\n\n나\n", true],
    ["", false],
  ])("distinguishes one line from more: %j", (markdown, expected) => {
    const { tokens } = bodyOf(markdown);
    expect(hasMoreThanALine(tokens, { start: 0, end: tokens.length })).toBe(expected);
  });
});
