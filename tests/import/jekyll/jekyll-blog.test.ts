import { expect, it } from "vitest";
import { readJekyllBlog } from "../../../src/import/jekyll/jekyll-blog.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

it("reads what Jekyll makes something of, newest and last written first, without what only leads elsewhere", () => {
  const texts = {
    "_posts/2021-12-15-a.md": post(["title: a"]),
    "_posts/2021-12-16-b.html": post(["title: b"], "<p>글</p>"),
    "_posts/2021-12-17-c.html": "<html></html>",
    "_posts/2021-12-18-d.md": null,
    "about.md": post(["title: about"]),
    "old.md": post(["redirect_to: /about/"]),
    "private/x.md": post(["title: x"]),
    "assets/a.png": null,
  };
  const config = readJekyllConfig("exclude: [private]\ntimezone: KST");
  const blog = readJekyllBlog(blogInMemory(texts), config, importSettings);
  expect(blog.posts.map(({ file }) => file.path)).toEqual(["_posts/2021-12-16-b.html", "_posts/2021-12-15-a.md"]);
  expect(blog.postFiles).toHaveLength(4);
  expect(blog.pages.map(({ path }) => path)).toEqual(["about.md"]);
  expect(blog.redirectFiles.map(({ path }) => path)).toEqual(["old.md"]);
  expect(blog.excluded).toEqual([{ path: "private/x.md", reason: "excluded" }]);
  expect(blog.attachments.all.map(({ from }) => from)).toEqual(["assets/a.png"]);
  expect(blog.timeZone).toBeNull();
});
