import { describe, expect, it } from "vitest";
import { astroAddressing, isAstro } from "../../../src/import/astro/astro-address.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { fieldsIn } from "../../support/yaml-fields.ts";

const paper = blogInMemory({
  "astro.config.ts": "",
  "src/content.config.ts": 'glob({ pattern: "**/[^_]*.md", base: "src/data/blog" })',
  "src/pages/posts/[...slug]/index.astro": "",
  "src/pages/tags/[tag]/[...page].astro": "",
  "src/utils/getPath.ts": "",
});
const plain = blogInMemory({
  "astro.config.mjs": "",
  "src/content/blog/a.md": "",
  "src/pages/blog/[...slug].astro": "",
});

describe("the address that Astro gave a note", () => {
  it.each([
    [paper, "src/data/blog/_releases/Astro Paper v5.0.md", "", "/posts/astro-paper-v50/"],
    [paper, "src/data/blog/examples/a.md", "slug: 내-글", "/posts/examples/내-글/"],
    [paper, "src/pages/about.md", "", "/about/"],
    [plain, "src/content/blog/첫 글/index.md", "", "/blog/첫-글/"],
    [plain, "src/content/blog/b/a.md", "slug: mine", "/blog/mine/"],
    [plain, "src/data/a.md", "", null],
  ])("is that of the page that shows it: %#", (folder, path, yaml, address) => {
    expect(astroAddressing(folder)(path, fieldsIn(yaml))).toBe(address);
  });

  it("is that of the page named like the note's collection, if there are several", () => {
    const files = Object.fromEntries(plain.files.map(({ path }) => [path, ""]));
    const more = (added: string, path = "src/content/blog/a.md") =>
      astroAddressing(blogInMemory({ ...files, [added]: "" }))(path, null);
    expect(more("src/pages/authors/[id].astro")).toBe("/blog/a/");
    expect(more("src/pages/authors/[id].astro", "src/content/blog/b/index.en.md")).toBeNull();
    expect(more("src/content/til/b.md")).toBe("/blog/a/");
    expect(more("src/content/til/b.md", "src/content/til/b.md")).toBeNull();
    expect(more("a.md")).toBe("/blog/a/");
  });

  it.each([
    ["src/content/docs/blog/첫 글.md", "", "/blog/첫-글/"],
    ["src/content/docs/index.md", "", "/"],
    ["src/content/docs/a/b.md", "slug: c/d", "/c/d/"],
  ])("is its path in Starlight: %s", (path, yaml, address) => {
    const folder = blogInMemory({ "astro.config.mjs": "import starlight from '@astrojs/starlight'", [path]: "" });
    expect(astroAddressing(folder)(path, fieldsIn(yaml))).toBe(address);
  });

  it("is that of the page named like the collection in the plural, as in Cactus", () => {
    const folder = blogInMemory({
      "src/content/post/a.md": "",
      "src/content/note/b.md": "",
      "src/pages/posts/[...slug].astro": "",
      "src/pages/notes/[...slug].astro": "",
    });
    expect(astroAddressing(folder)("src/content/post/a.md", null)).toBe("/posts/a/");
    expect(astroAddressing(folder)("src/content/note/b.md", null)).toBe("/notes/b/");
  });

  it("is unknown if none of several pages is named like the collection", () => {
    const folder = blogInMemory({
      "src/content/posts/a.md": "",
      "src/pages/blog/[id].astro": "",
      "src/pages/notes/[id].astro": "",
    });
    expect(astroAddressing(folder)("src/content/posts/a.md", null)).toBeNull();
  });

  it("is the file's as spelled, or unknown if the site names its notes itself", () => {
    const named = (generateId: string) =>
      astroAddressing(
        blogInMemory({
          "astro.config.mjs": "",
          "src/content.config.ts": `glob({ pattern: "**/*.md", base: "./src/content/posts", generateId: ${generateId} })`,
          "src/pages/[...slug].astro": "",
        }),
      )("src/content/posts/첫 글/My-Post.md", fieldsIn("slug: other"));
    expect(named('({ entry }) => entry.replace(/\\.md$/, "")')).toBe("/첫 글/My-Post/");
    expect(named("({ entry }) => entry.replace(/\\.(md|mdx)$/, '')")).toBe("/첫 글/My-Post/");
    expect(named('({ entry }) => entry.replace(/\\.md$/, "").replace(/\\s+/g, "")')).toBeNull();
    expect(named("({ data }) => data.id")).toBeNull();
  });

  it("is asked for where Astro is", () => {
    expect([isAstro(paper), isAstro(plain), isAstro(blogInMemory({ "a.md": "" }))]).toEqual([true, true, false]);
  });
});
