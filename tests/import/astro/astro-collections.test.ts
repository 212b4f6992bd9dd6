import { expect, it } from "vitest";
import { isAstroPaper, openFolders, undatedCollections } from "../../../src/import/astro/astro-collections.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function open(program: string, file = "src/content.config.ts") {
  return openFolders(blogInMemory({ [file]: program }));
}

it("are the folders that a pattern names without a word of folders", () => {
  const path = ["base: `./$", "{BLOG_PATH}`"].join("");
  expect(open(`export const BLOG_PATH = "src/data/blog";\nloader: glob({ pattern: "**/[^_]*.md", ${path} }),`)).toEqual(
    ["src/data/blog/"],
  );
  expect(open('loader: glob({ base: "./src/content/blog", pattern: "**/*.{md,mdx}" })')).toEqual(["src/content/blog/"]);
  expect(
    open('const blog = "글";\nglob({ base: blog, pattern: "**/*.md" }), glob({ pattern: "**/*.md", base: "b/" })'),
  ).toEqual(["글/", "b/"]);
});

it.each([
  'defineCollection({ type: "content" })',
  'glob({ pattern: "!(_*)/**/*.md", base: "./a" })',
  'glob({ pattern: "**/*.md", base: `./${' + "imported}` })",
  '// glob({ pattern: "**/*.md", base: "./a" })',
])("are none where the program leaves folders out: %s", (program) => {
  expect(open(program, "src/content/config.ts")).toEqual([]);
});

it("is that of AstroPaper where its own settings are not there", () => {
  const paper = blogInMemory({ "package.json": '{"name": "astro-paper"}' });
  expect([isAstroPaper(paper), openFolders(paper)]).toEqual([true, ["src/data/blog/"]]);
  expect(isAstroPaper(blogInMemory({ "package.json": '{"name": "blog"}' }))).toBe(false);
});

it("recognises collections that are no posts by their lack of dates, if others have them", () => {
  const texts = {
    "src/content/blog/a.md": "---\npubDate: 2021-12-15\n---\n",
    "src/content/authors/b.md": "---\nname: b\n---\ndate: 2021",
    "src/content/til/2021-12-15-c.md": "",
    "src/pages/d.md": "",
  };
  expect(undatedCollections(blogInMemory(texts))).toEqual(["src/content/authors/"]);
  expect(undatedCollections(blogInMemory({ "src/content/a/b.md": "", "src/content/c/d.md": "" }))).toEqual([]);
});
