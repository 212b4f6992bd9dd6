import { expect, it } from "vitest";
import { publishedAddresses } from "../../../src/import/addresses/published-addresses.ts";
import { blogKind } from "../../../src/import/blog/blog-kind.ts";
import { blogLayout } from "../../../src/import/markdown/blog-layout.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

function addresses(texts: Readonly<Record<string, string>>, from: string, text = post(["title: a"])) {
  const folder = blogInMemory({ [from]: text, ...texts });
  return publishedAddresses(folder, blogLayout(folder, blogKind(folder)))({ from, to: from, text, changes: [] });
}

const route = { "astro.config.mjs": "", "src/pages/blog/[...slug].astro": "" };

it.each([
  [{ "hugo.toml": "" }, "content/posts/loadingGIF.md", ["/posts/loadinggif/"]],
  [{ "quartz.config.ts": "" }, "content/features/callouts.md", ["/features/callouts/"]],
  [route, "src/content/blog/a.md", ["/blog/a/"]],
  [route, "a.md", null],
  [{ "gatsby-config.js": "" }, "content/blog/a/index.md", null],
  [{ "source/_posts/b.md": "", "scaffolds/post.md": "" }, "source/about/index.md", ["/about/"]],
  [{ "source/_posts/b.md": "", "scaffolds/post.md": "" }, "source/_posts/a.md", null],
  [{ "_config.yml": "permalink: :title/", "scaffolds/post.md": "" }, "source/_posts/a b.md", ["/a b/"]],
  [{ "_config.yml": "permalink: posts/:title_of_all/", "scaffolds/post.md": "" }, "source/_posts/a.md", null],
  [{ "_config.yml": "permalink: posts/:title/x-:name/", "scaffolds/post.md": "" }, "source/_drafts/a.md", []],
  [{ "posts/_index.md": "" }, "posts/a.md", null],
  [{ "docusaurus.config.js": "" }, "blog/2019-05-28-a.md", ["/blog/2019/05/28/a/"]],
  [{ "docs/.vitepress/config.mts": "" }, "docs/posts/a.md", ["/posts/a.html"]],
  [{ "eleventy.config.js": 'input: "content"' }, "content/blog/a.md", ["/blog/a/"]],
  [{ "package.json": '{"dependencies":{"next":"15"}}' }, "posts/a.md", null],
  [{ "pelicanconf.py": "SLUGIFY_SOURCE = 'basename'" }, "content/a.md", ["/a.html"]],
  [{ "mkdocs.yml": "site_name: a" }, "docs/a.md", ["/a/"]],
  [{ "book.toml": "", "src/SUMMARY.md": "- [a](a.md)" }, "src/a.md", ["/a.html"]],
  [{ "docs/.vuepress/config.js": "" }, "docs/a.md", ["/a.html"]],
  [{ "config.toml": 'base_url = "https://a.kr"' }, "content/posts/a.md", ["/posts/a/"]],
  [{ "config.toml": 'base_url = "https://a.kr"' }, "content/posts/금리.md", null],
  [{ ".obsidian/app.json": "" }, "a.md", []],
  [{}, "a.md", []],
])("are known for the blog's program: %j", (texts: Readonly<Record<string, string>>, from, expected) => {
  expect(addresses(texts, from)).toEqual(expected);
});

it("are also the aliases of a Zola note, which begin at the root", () => {
  const text = post(["title: a", "aliases: [old/a, b.html]"]);
  const expected = ["/posts/a/", "/old/a/", "/b.html"];
  expect(addresses({ "config.toml": 'base_url = "https://a.kr"' }, "content/posts/a.md", text)).toEqual(expected);
});

it("are unknown if the day was guessed", () => {
  const texts = { "source/_posts/b.md": "", "scaffolds/post.md": "" };
  const from = "source/_posts/a.md";
  const text = post(["title: a", "date: 2020-02-20"]);
  expect(addresses(texts, from, text)).toEqual(["/2020/02/20/a/"]);
  const folder = blogInMemory({ [from]: text, ...texts });
  const changes = [{ reason: "date-added", line: 3, text: "date: 2020-02-20" }] as const;
  const addressesOf = publishedAddresses(folder, blogLayout(folder, blogKind(folder)));
  expect(addressesOf({ from, to: from, text, changes })).toBeNull();
});

it("are none where a note says its address itself", () => {
  const text = post(["permalink: /x/"]);
  expect(addresses({ "hugo.toml": "" }, "content/posts/a.md", text)).toEqual([]);
  expect(addresses({ "hugo.toml": "", "content/posts/a.md": "" }, "content/about.md", text)).toEqual(["/about/"]);
});
