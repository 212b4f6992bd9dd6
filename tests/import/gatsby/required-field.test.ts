import { expect, it } from "vitest";
import { heldByQuery } from "../../../src/import/gatsby/required-field.ts";
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
  [wanted, ["title: a", "category: js"], false],
  [query("category: { ne: null }"), ["title: a"], true],
  [query("draft: { eq: false }"), ["title: a"], false],
  [wanted + query("lang: { ne: null }"), ["title: a"], false],
  ["", ["title: a"], false],
] as const)("holds back what the query for posts leaves out: %s %j", (program, fields, held) => {
  expect(isHeld(program, fields)).toBe(held);
});
