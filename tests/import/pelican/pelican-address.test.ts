import { expect, it } from "vitest";
import { frontMatterFields } from "../../../src/import/front-matter/front-matter-text.ts";
import { isPelicanPage, pelicanAddressing } from "../../../src/import/pelican/pelican-address.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

it.each([
  ["", "content/a.md", ["slug: a-b"], "/a-b.html"],
  ["", "content/a.md", ["title: It's Money, 2"], "/its-money-2.html"],
  ["", "content/a.md", ["title: 금리"], null],
  ["SLUGIFY_SOURCE = 'basename'", "content/money.md", ["title: 금리"], "/money.html"],
  ["", "content/pages/about.md", ["slug: about"], "/pages/about.html"],
  [
    "ARTICLE_URL = 'blog/{category}/{date:%Y}/{date:%m}/{slug}/'\nARTICLE_SAVE_AS = 'blog/{category}/{date:%Y}/{date:%m}/{slug}/index.html'",
    "content/Money Talk/a.md",
    ["slug: a", "date: 2018-08-22"],
    "/blog/money-talk/2018/08/a/",
  ],
  ["ARTICLE_URL = '{date:%b}/{slug}/'", "content/a.md", ["slug: a", "date: 2018-08-22"], null],
  ["ARTICLE_URL = '{lang}/{author}/{slug}/'", "content/a.md", ["slug: a", "author: Kim Lee"], "/en/kim-lee/a/"],
  ["", "content/a.md", ["slug: a", "save_as: own/place.html"], "/own/place.html"],
])("knows where Pelican published: %j %s %j", (settings, path, fields, address) => {
  const text = post(fields);
  const folder = blogInMemory({ "pelicanconf.py": settings, [path]: text });
  expect(pelicanAddressing(folder)(path, frontMatterFields(text))).toBe(address);
});

it("tells pages by their folder", () => {
  expect(isPelicanPage("content/pages/a.md", "content/")).toBe(true);
  expect(isPelicanPage("content/a.md", "content/")).toBe(false);
});
