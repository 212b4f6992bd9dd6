import { describe, expect, it } from "vitest";
import { gatsbyAddressing, isGatsby } from "../../../src/import/gatsby/gatsby-address.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { fieldsIn } from "../../support/yaml-fields.ts";

const config = ["options: { path: `$", "{__dirname}/content/blog`, name: `blog` }"].join("");

function address(program: string, path: string, yaml = "") {
  const folder = blogInMemory({ "gatsby-config.js": config, "gatsby-node.js": program });
  return gatsbyAddressing(folder)(path, fieldsIn(yaml));
}

const plain = "createPage({ path: post.fields.slug })\nconst value = createFilePath({ node, getNode })";

describe("the address that Gatsby gave a note", () => {
  it.each([
    [plain, "content/blog/hello-world/index.md", "", "/hello-world/"],
    [plain, "content/blog/2021/첫 글.md", "", "/2021/첫 글/"],
    ["createPage({ path: node.frontmatter.path })", "content/blog/a.md", "path: /posts/a", "/posts/a/"],
  ])("is that of its folder, or of its path: %#", (program, path, yaml, expected) => {
    expect(address(program, path, yaml)).toBe(expected);
  });

  it.each([
    [plain, "content/notes/a.md", ""],
    [["createFilePath()\npath: `/blog$", "{node.fields.slug}`"].join(""), "content/blog/a.md", ""],
    [`${plain}\nnode.frontmatter.slug`, "content/blog/a.md", ""],
    ["", "content/blog/a.md", ""],
    ["path: node.frontmatter.path", "content/blog/a.md", "title: a"],
  ])("is unknown if a program computes it: %#", (program, path, yaml) =>
    expect(address(program, path, yaml)).toBeNull(),
  );

  it("is asked for where Gatsby is", () => {
    expect([isGatsby(blogInMemory({ "gatsby-config.ts": "" })), isGatsby(blogInMemory({ "a.md": "" }))]).toEqual([
      true,
      false,
    ]);
  });
});
