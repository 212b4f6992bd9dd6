import { describe, expect, it } from "vitest";
import { blogLayout } from "../../../src/import/markdown/blog-layout.ts";
import { leftFiles, reasonInText } from "../../../src/import/markdown/left-files.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const folder = blogInMemory({
  "archetypes/default.md": "",
  "archetypes/post.md": "",
  "content/_index.md": "",
  "content/a.md": "",
  "content/b.mdx": "",
  "content/c.md": "",
  "content/지도.canvas": "{}",
  "content/tags.md": "",
  "themes/a/README.md": "",
  "themes/a/a.png": "",
  "hugo.toml": "",
  ".github/a.md": "",
  ".github/workflows/a.yml": "",
  ".gitignore": "",
});
const hugo = blogLayout(folder, "hugo");
const hexo = blogLayout(blogInMemory({ "source/a.md": "" }), "hexo");

it("names what Hugo published in another markup, whose address is lost", () => {
  const texts = { "content/a.org": "#+title: a", "content/b.adoc": "", "static/c.org": "", "content/d.rst": "" };
  const layout = blogLayout(blogInMemory({ ...texts, "content/a.md": "", "hugo.toml": "" }), "hugo");
  const accounted = { taken: new Set(["content/a.md"]), ofSite: new Set<string>(), reasons: new Map() };
  const left = leftFiles(blogInMemory(texts), layout, accounted);
  expect(left.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
    "content/a.org post-no-markdown",
    "content/b.adoc post-no-markdown",
    "content/d.rst post-no-markdown",
    "static/c.org unused-file",
  ]);
});

describe("files left out of a folder of Markdown", () => {
  it("is named with the reason, and folders that are no writing once", () => {
    const reasons = new Map([
      ["content/_index.md", "section-page"],
      ["content/c.md", "not-yaml"],
    ] as const);
    const ofSite = new Set(["content/tags.md"]);
    expect(leftFiles(folder, hugo, { taken: new Set(["content/a.md"]), ofSite, reasons })).toEqual([
      { path: ".github/", reason: "hidden-folder" },
      { path: "archetypes/", reason: "template" },
      { path: "content/_index.md", reason: "section-page" },
      { path: "content/b.mdx", reason: "mdx" },
      { path: "content/c.md", reason: "not-yaml" },
      { path: "content/tags.md", reason: "page-of-site" },
      { path: "content/지도.canvas", reason: "canvas" },
      { path: "themes/", reason: "theme" },
    ]);
  });

  it("are reported as settings and themes", () => {
    const paths = [
      "_config.yml",
      "layouts/shortcodes/a.html",
      "package.json",
      "src/config.ts",
      "src/content.config.ts",
      "src/pages/a.astro",
    ];
    const others = ["a/_config.yml", "layouts/a.png", "src/a.py"];
    const texts = Object.fromEntries([...paths, ...others].map((path) => [path, ""]));
    const left = leftFiles(blogInMemory(texts), blogLayout(blogInMemory(texts), "markdown"), {
      taken: new Set(),
      ofSite: new Set(),
      reasons: new Map(),
    });
    const told = (reason: string) => left.filter((one) => one.reason === reason).map(({ path }) => path);
    expect(told("program-file")).toEqual(paths);
    expect(told("unused-file")).toEqual(others);
  });

  it.each([
    [post(["title: a"], ""), "content/til/_index.md", "section-page"],
    [post(["title: a"]), "content/_index.md", "section-words"],
    [post(["title: a"]), "content/tags/_index.md", "section-words"],
    [post(["title: a"]), "content/til/_index.md", null],
  ])("is, of the pages of Hugo's folders, what has no words or no address: %j", (text, path, reason) => {
    expect(reasonInText(text, path, hugo)).toBe(reason);
  });

  it.each([
    [post(["title: a"]), "source/tags/index.md", "page-of-site"],
    [post(["type: links"], ""), "source/links/index.md", "page-empty"],
    [post(["title: a"]), "source/about/index.md", null],
    [post(["title: a"], ""), "source/_posts/a.md", null],
  ])("are recognised by their content: %j", (text, path, reason) => {
    expect(reasonInText(text, path, hexo)).toBe(reason);
  });

  it("recognises ownership files of hosts and search engines where they are published", () => {
    const reasons = (texts: Readonly<Record<string, string>>, kind: "hexo" | "hugo") =>
      leftFiles(blogInMemory(texts), blogLayout(blogInMemory(texts), kind), {
        taken: new Set(),
        ofSite: new Set(),
        reasons: new Map(),
      }).map(({ reason }) => reason);
    expect(reasons({ "source/CNAME": "", "source/google123.html": "" }, "hexo")).toEqual([
      "domain-file",
      "ownership-file",
    ]);
    expect(reasons({ "static/CNAME": "", "a/CNAME": "" }, "hugo")).toEqual(["unused-file", "domain-file"]);
  });
});
