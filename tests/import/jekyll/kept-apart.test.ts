import { expect, it } from "vitest";
import { keptApart } from "../../../src/import/jekyll/kept-apart.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";

it("recognises folders that are not for readers, which those of posts and published collections are", () => {
  const apart = keptApart(readJekyllConfig("collections: {notes: {output: true}, memos: {output: false}}"));
  const names = ["_posts", "_notes", "_memos", "_drafts", "_site", ".git", "images"];
  expect(names.filter((name) => apart.test(name))).toEqual(["_memos", "_drafts", "_site", ".git"]);
});
