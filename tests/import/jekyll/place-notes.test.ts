import { expect, it } from "vitest";
import { oldRedirects } from "../../../src/import/jekyll/addresses/old-redirects.ts";
import { readJekyllBlog } from "../../../src/import/jekyll/jekyll-blog.ts";
import { placeNotes } from "../../../src/import/jekyll/place-notes.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { settleFiles } from "../../../src/import/jekyll/settle-files.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

function settledFiles(texts: Readonly<Record<string, string | null>>) {
  const config = readJekyllConfig("permalink: /:title/");
  const blog = readJekyllBlog(blogInMemory(texts), config, { ...importSettings, permalink: "/:title/" });
  const redirects = oldRedirects(blog.redirectFiles, config);
  return { blog, settled: settleFiles(blog, { redirects, onNote: () => undefined }) };
}

it("gives each note a unique address in file order, and skips a page that the site generates itself", () => {
  const { blog, settled } = settledFiles({
    "_posts/2021-12-15-b.md": post(["title: b"]),
    "_posts/2021-12-16-b.md": post(["title: b"]),
    "own.md": post(["title: c", "permalink: /own/"]),
  });
  const placed = placeNotes(settled, blog, (address) => address === "/own/");
  expect(placed.map(({ draft, newAddress }) => [draft.from, newAddress])).toEqual([
    ["_posts/2021-12-15-b.md", "/b-2/"],
    ["_posts/2021-12-16-b.md", "/b/"],
  ]);
});
