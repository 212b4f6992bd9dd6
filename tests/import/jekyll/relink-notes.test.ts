import { expect, it } from "vitest";
import { oldRedirects } from "../../../src/import/jekyll/addresses/old-redirects.ts";
import { readJekyllBlog } from "../../../src/import/jekyll/jekyll-blog.ts";
import { placeNotes } from "../../../src/import/jekyll/place-notes.ts";
import { relinkNotes } from "../../../src/import/jekyll/relink-notes.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { settleFiles } from "../../../src/import/jekyll/settle-files.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

function settledFiles(texts: Readonly<Record<string, string | null>>, theme = "minima") {
  const config = readJekyllConfig(`permalink: /:title/\ntheme: ${theme}`);
  const blog = readJekyllBlog(blogInMemory(texts), config, { ...importSettings, permalink: "/:title/" });
  const redirects = oldRedirects(blog.redirectFiles, config);
  return { blog, settled: settleFiles(blog, { redirects, onNote: () => undefined }) };
}

it("updates links to notes, pages and pictures, and returns the files each note needs", () => {
  const body = "[쪽]({% link about.md %}) ![](/images/a.png) [글](../c/)";
  const { blog, settled } = settledFiles({
    "_posts/2021-12-15-b.md": post(["title: b"], body),
    "_posts/2021-12-16-c.md": post(["title: c"]),
    "about.md": post(["title: d"]),
    "images/a.png": null,
  });
  const [linked] = relinkNotes(
    placeNotes(settled, blog, () => false),
    blog,
    new Map(),
  );
  expect(linked?.note.text).toContain("[쪽](/about/) ![](/assets/images/a.png) [글](../c/)");
  expect(linked?.files.map(({ from }) => from)).toEqual(["images/a.png"]);
});

it.each([
  ["jekyll-theme-chirpy", "![](/assets/c.png) ![](/assets/b/d.png)", 0],
  ["minima", "![](assets/c.png) ![](/assets/b/d.png)", 1],
])("reads a relative picture address from the root where %s does and nothing is nearer", (theme, shown, missing) => {
  const body = "![](assets/c.png) ![](d.png)";
  const files = { "assets/c.png": null, "d.png": null, "b/d.png": null };
  const { blog, settled } = settledFiles({ "_posts/2021-12-15-b.md": post(["title: b"], body), ...files }, theme);
  const [linked] = relinkNotes(
    placeNotes(settled, blog, () => false),
    blog,
    new Map(),
  );
  expect(linked?.note.text).toContain(shown);
  expect(linked?.note.missing).toHaveLength(missing);
});
