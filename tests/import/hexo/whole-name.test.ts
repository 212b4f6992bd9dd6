import { expect, it } from "vitest";
import { withWholeName } from "../../../src/import/hexo/whole-name.ts";
import { post } from "../../support/blog-in-memory.ts";

function changes(stem: string, ...lines: readonly string[]) {
  const draft = { from: "a.md", to: "a.md", text: post(lines), changes: [] };
  return withWholeName(draft, stem).changes.map(({ text }) => text);
}

it("gives a slug to a post with consecutive dots in its name", () => {
  expect(changes('"I" am... (Series)', "title: a")).toEqual(["slug: '\"I\" am (Series)'"]);
});

it.each([
  ["a.b", "title: a"],
  ["a...", "title: a"],
  ["a...b", "slug: c"],
  ["a...b", "permalink: /c/"],
])("leaves the post %j with %j as it is", (stem, line) => expect(changes(stem, line)).toEqual([]));
