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

  it("is unknown if more than one page or folder may be meant", () => {
    const files = Object.fromEntries(plain.files.map(({ path }) => [path, ""]));
    const more = (path: string) =>
      astroAddressing(blogInMemory({ ...files, [path]: "" }))("src/content/blog/a.md", null);
    expect(more("src/pages/notes/[id].astro")).toBeNull();
    expect(more("src/content/til/b.md")).toBeNull();
    expect(more("a.md")).toBe("/blog/a/");
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
