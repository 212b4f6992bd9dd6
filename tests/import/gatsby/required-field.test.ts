import { expect, it } from "vitest";
import { heldByQuery, unreadQuery } from "../../../src/import/gatsby/required-field.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const query = (filter: string) =>
  `graphql(\`{ allMarkdownRemark(filter: { frontmatter: { ${filter} } }) { edges { node { id } } } }\`)`;
const wanted = query("draft: { eq: false }, category: { ne: null }");

function isHeld(program: string, fields: readonly string[]): boolean {
  return heldByQuery(blogInMemory({ "gatsby-node.js": program, "a.md": post(fields) }))("a.md") !== null;
}

it("leaves the pages of the starter to their names", () => {
  const folder = blogInMemory({ "gatsby-node.js": wanted, "content/__about/index.md": post(["title: a"]) });
  expect(heldByQuery(folder)("content/__about/index.md")).toBeNull();
});

it.each([
  [wanted, ["title: a"], true],
  [wanted, ["title: a", "category:"], true],
  [wanted, ["title: a", "category: js"], true],
  [wanted, ["title: a", "category: js", "draft: false"], false],
  [query("category: { ne: null }"), ["title: a"], true],
  [query("draft: { eq: false }"), ["title: a"], true],
  [query("draft: { eq: false }"), ["draft: false"], false],
  [query("draft: { ne: true }"), ["title: a"], false],
  [query("draft: { ne: true }"), ["draft: true"], true],
  [query('published: { eq: true }, layout: { eq: "post" }'), ["published: true", "layout: page"], true],
  [query('published: { eq: true }, layout: { eq: "post" }'), ["published: true", "layout: post"], false],
  [query('type: { in: ["post", null] }'), ["title: a"], false],
  [query('tags: { in: ["post"] }'), ["tags: [a, post]"], false],
  [query('tags: { nin: ["wip"] }'), ["tags: [a, wip]"], true],
  [query("draft: { eq: false }").repeat(2), ["title: a"], true],
  [query("draft: { eq: $draft }"), ["title: a"], false],
  [wanted + query("lang: { ne: null }"), ["title: a"], false],
  ["", ["title: a"], false],
] as const)("holds back what the query for posts leaves out: %s %j", (program, fields, held) => {
  expect(isHeld(program, fields)).toBe(held);
});

it.each([
  [query("draft: { eq: $draft }"), ["gatsby-node.js: filter"]],
  [query("draft: { eq: false }") + query("category: { ne: null }"), ["gatsby-node.js: filter"]],
  [query("meta: { draft: { ne: true }, a: { ne: null } }"), ["gatsby-node.js: filter"]],
  ["graphql(`{ allMarkdownRemark(filter: { fields: { draft: { eq: false } } }) { id } }`)", ["gatsby-node.js: filter"]],
  [query("date: { gte: $day }"), []],
  [wanted, []],
  ["", []],
])("tells a filter that may hold notes back but cannot be read: %s", (program, unread) => {
  expect(unreadQuery(blogInMemory({ "gatsby-node.js": program }))).toEqual(unread);
});
