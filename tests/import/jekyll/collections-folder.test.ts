import { describe, expect, it } from "vitest";
import { gatherCollections } from "../../../src/import/jekyll/collections-folder.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { planImport } from "../../../src/import/plan-import.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

const texts = {
  "_config.yml": "collections_dir: /all/\npermalink: /:categories/:title/\ncollections: {books: {output: true}}\n",
  "all/_posts/2021-12-15-a.md": post(["title: a"], "[b]({% link _books/b.md %}) ![](/all/images/a.png)"),
  "all/dev/_posts/2021-12-16-c.md": post(["title: c"]),
  "all/_books/b.md": post(["title: b", "permalink: /b/"]),
  "all/images/a.png": null,
  "_posts/2021-12-15-x.md": post(["title: x"]),
  "about.md": post(["title: about"]),
};

describe("gatherCollections", () => {
  it("leaves a blog as it is that keeps its posts at its top", () => {
    const folder = blogInMemory(texts);
    for (const config of ["", "collections_dir: .", "collections_dir: ''"])
      expect(gatherCollections(folder, readJekyllConfig(config)).folder).toBe(folder);
  });

  it("has posts and items at the addresses they had, under the names they have in the blog", () => {
    const plan = planImport({
      folder: blogInMemory(texts),
      site: null,
      defaults: importSettings,
      onNote: () => undefined,
    });
    expect(plan.notes.map(({ from, newAddress }) => [from, newAddress])).toEqual([
      ["all/_posts/2021-12-15-a.md", "/a/"],
      ["all/dev/_posts/2021-12-16-c.md", "/dev/c/"],
      ["all/_books/b.md", "/b/"],
      ["about.md", "/about/"],
    ]);
    expect(plan.notes[0]?.text).toContain("[b](/b/) ![](/assets/all/images/a.png)");
    expect(plan.left).toContainEqual({ path: "_posts/2021-12-15-x.md", reason: "outside-source" });
    expect(plan.config.unmapped).toEqual(["collections.books"]);
  });

  it("excludes by paths that begin with the folder's name", () => {
    const read = (exclude: string) =>
      planImport({
        folder: blogInMemory({
          "_config.yml": `collections_dir: col\nexclude: ["${exclude}"]\n`,
          "col/_posts/2020-01-01-a.md": post(["title: a"]),
          "col/_posts/2020-01-02-b.md": post(["title: b"]),
        }),
        site: null,
        defaults: importSettings,
        onNote: () => undefined,
      });
    const { notes, left } = read("col/_posts/2020-01-02-b.md");
    expect(notes.map(({ from }) => from)).toEqual(["col/_posts/2020-01-01-a.md"]);
    expect(left).toEqual([{ path: "col/_posts/2020-01-02-b.md", reason: "excluded" }]);
    expect(read("_posts/2020-01-02-b.md").notes).toHaveLength(2);
  });
});
