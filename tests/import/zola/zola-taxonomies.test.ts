import { expect, it } from "vitest";
import { withZolaTaxonomies } from "../../../src/import/zola/zola-taxonomies.ts";
import { post } from "../../support/blog-in-memory.ts";

const written = (fields: readonly string[]) =>
  withZolaTaxonomies({ from: "", to: "", text: post(fields), changes: [] }).text;

it("gives a note its tags and categories, unless it has them", () => {
  const typed = ["taxonomies:", "  tags: [a b, c]", "  categories: [돈]"];
  expect(written(typed)).toBe(post([...typed, "tags: [a b, c]", "categories: [돈]"]));
  expect(written([...typed, "tags: d"])).toContain("\ntags: d\ncategories: [돈]\n---");
  expect(written(["title: a"])).toBe(post(["title: a"]));
});
