import { expect, it } from "vitest";
import { readsCustomBlocks, writeCustomBlocks } from "../../../src/import/gatsby/custom-blocks.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function written(text: string) {
  return writeCustomBlocks({ from: "a.md", to: "a.md", text, changes: [] });
}

it.each([
  ["[[info | 제목]]\n| 글 **굵게**\n|\n| - 둘\n\n뒤", "> [!info] 제목\n> 글 **굵게**\n>\n> - 둘\n\n뒤"],
  ["[[alert]]\n| 글", "> [!note]\n> 글"],
  ["[[다른 글]]\n\n| 가 |\n|---|\n", "[[다른 글]]\n\n| 가 |\n|---|\n"],
  ["```md\n[[info]]\n| 글\n```\n", "```md\n[[info]]\n| 글\n```\n"],
])("writes a box as a callout: %j", (text, expected) => expect(written(text).text).toBe(expected));

it("tells of each", () => {
  expect(written("앞\n\n[[tip]]\n| 글\n").changes).toEqual([{ reason: "mark-rewritten", line: 3, text: "> [!tip]" }]);
});

it("is for blogs with that plugin", () => {
  const json = '{"dependencies":{"gatsby-remark-custom-blocks":"3"}}';
  expect(readsCustomBlocks(blogInMemory({ "package.json": json }))).toBe(true);
  expect(readsCustomBlocks(blogInMemory({ "package.json": "{}" }))).toBe(false);
  expect(readsCustomBlocks(blogInMemory({}))).toBe(false);
});
