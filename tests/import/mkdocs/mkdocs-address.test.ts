import { expect, it } from "vitest";
import { frontMatterFields } from "../../../src/import/front-matter/front-matter-text.ts";
import { mkdocsAddressing, mkdocsSettings, mkdocsSource } from "../../../src/import/mkdocs/mkdocs-address.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const withBlog = "plugins:\n  - search\n  - blog\n";

it.each([
  ["", "docs/index.md", [], "/"],
  ["", "docs/career/README.md", [], "/career/"],
  ["", "docs/a/b.md", [], "/a/b/"],
  ["use_directory_urls: false", "docs/a/b.md", [], "/a/b.html"],
  ["docs_dir: 글", "글/a.md", [], "/a/"],
  ["", "README.md", [], null],
  [withBlog, "docs/blog/posts/a.md", ["date: 2023-11-02", "title: 첫 글: 시작!"], null],
  [withBlog, "docs/blog/posts/a.md", ["date: 2023-11-02", "title: '첫 글: 시작!'"], "/blog/2023/11/02/첫-글-시작/"],
  [withBlog, "docs/blog/posts/a.md", ["date: 2023-11-02", "slug: first"], "/blog/2023/11/02/first/"],
  [
    `${withBlog}  - tags\nx:\n  post_url_format: "{slug}"`,
    "docs/blog/posts/a.md",
    ["date: 2023-11-02", "slug: a"],
    null,
  ],
])("knows where MkDocs published: %j %s %j", (settings, path, fields, address) => {
  const text = post(fields);
  const folder = blogInMemory({ "mkdocs.yml": settings, [path]: text });
  expect(mkdocsAddressing(folder, mkdocsSource(folder) ?? "")(path, frontMatterFields(text))).toBe(address);
});

it("is not used without its settings", () => {
  expect(mkdocsSource(blogInMemory({ "a.md": "" }))).toBeNull();
  expect(mkdocsSettings(blogInMemory({ "mkdocs.yaml": "a: 1" }))).toBe("a: 1");
});
