import { describe, expect, it } from "vitest";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { siteSource } from "../../../src/import/jekyll/site-source.ts";
import { planImport } from "../../../src/import/plan-import.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

const texts = {
  "_config.yml": 'source: ./docs/\npermalink: /:categories/:title/\nexclude: ["_posts/2020-01-02-b.md"]\n',
  "README.md": post(["title: readme"]),
  "_posts/2020-01-03-c.md": post(["title: c"]),
  "images/q.png": null,
  "docs/_posts/2020-01-01-a.md": post(["title: a"], "![](/images/p.png)"),
  "docs/_posts/2020-01-02-b.md": post(["title: b"]),
  "docs/about.md": post(["title: about"]),
  "docs/old/x.html": "<p>글</p>",
  "docs/images/p.png": null,
};

function planOf(files: Readonly<Record<string, string | null>>) {
  return planImport({ folder: blogInMemory(files), site: null, defaults: importSettings, onNote: () => undefined });
}

describe("siteSource", () => {
  it("leaves a blog as it is that names no folder, or one that is not there", () => {
    const folder = blogInMemory(texts);
    for (const config of ["", "source: .", "source: ./", "source: ''", "source: /home/me/blog", "source: ../x"]) {
      const source = siteSource(folder, readJekyllConfig(config));
      expect(source.folder).toBe(folder);
      expect(source.isNamed).toBe(false);
    }
  });

  it("takes the folder for the whole blog: its addresses, its pictures and what its settings exclude", () => {
    const plan = planOf(texts);
    expect(plan.notes.map(({ from, to, newAddress }) => [from, to, newAddress])).toEqual([
      ["docs/_posts/2020-01-01-a.md", "2020-01-01-a.md", "/a/"],
      ["docs/about.md", "pages/about.md", "/about/"],
    ]);
    expect(plan.notes[0]?.missing).toEqual([]);
    expect(plan.copies).toEqual([{ from: "docs/images/p.png", to: "images/p.png" }]);
    expect(plan.left).toEqual([
      { path: "README.md", reason: "outside-source" },
      { path: "_posts/2020-01-03-c.md", reason: "outside-source" },
      { path: "docs/_posts/2020-01-02-b.md", reason: "excluded" },
      { path: "docs/old/", reason: "static-file" },
    ]);
    expect(plan.config.unmapped).toEqual([]);
  });

  it("looks for the folder of collections within it", () => {
    const { notes, left } = planOf({
      "_config.yml": 'source: blog\ncollections_dir: col\nexclude: ["col/_posts/2020-01-02-b.md"]\n',
      "blog/col/_posts/2020-01-01-a.md": post(["title: a"]),
      "blog/col/_posts/2020-01-02-b.md": post(["title: b"]),
    });
    expect(notes.map(({ from, newAddress }) => [from, newAddress])).toEqual([
      ["blog/col/_posts/2020-01-01-a.md", "/2020/01/01/a.html"],
    ]);
    expect(left).toEqual([{ path: "blog/col/_posts/2020-01-02-b.md", reason: "excluded" }]);
  });

  it("tells of a folder that it cannot follow", () => {
    const plan = planOf({ "_config.yml": "source: /home/me/blog\n", "_posts/2020-01-01-a.md": post(["title: a"]) });
    expect(plan.config.unmapped).toEqual(["source"]);
  });
});
