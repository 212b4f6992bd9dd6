import { expect, it } from "vitest";
import { addressKey, redirectFiles } from "../../../../src/import/jekyll/addresses/redirect-files.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, post } from "../../../support/blog-in-memory.ts";

it("finds what leads elsewhere, and from where", () => {
  const folder = blogInMemory({
    "_posts/2021-12-15-a.md": post(["redirect_to: https://a.kr/"]),
    "old.md": post(["permalink: /old/", "redirect_to: [/2021/12/15/b.html]"]),
    "old.html": post(["redirect_to: /b/"]),
    "_projects/a.md": post(["redirect_to: /b/"]),
    "_drafts/a.md": post(["redirect_to: /b/"]),
    "_includes/a.html": post(["redirect_to: /b/"]),
    "empty.md": post(["redirect_to:"]),
    "a.md": post(["redirect_from: /b/"]),
    "none.md": null,
  });
  expect(redirectFiles(folder, readJekyllConfig(""))).toEqual([
    { path: "_posts/2021-12-15-a.md", addresses: ["/2021/12/15/a.html"], target: "https://a.kr/" },
    { path: "_projects/a.md", addresses: [], target: "/b/" },
    { path: "old.html", addresses: ["/old.html"], target: "/b/" },
    { path: "old.md", addresses: ["/old/"], target: "/2021/12/15/b.html" },
  ]);
});

const config = readJekyllConfig("{ url: 'https://a.kr', baseurl: /blog }");

it("knows an address below a base path of Hangul by every spelling", () => {
  const hangul = readJekyllConfig("baseurl: /%ED%95%9C%EA%B8%80");
  for (const address of ["/한글/a/", "/%ED%95%9C%EA%B8%80/a/", "/a/"]) expect(addressKey(address, hangul)).toBe("/a");
});

it.each(["/글/a.html", "/글/a", "/글/a/", "/글/a/index.html", "/blog/글/a/#b", "https://a.kr/blog/%EA%B8%80/a?x=1"])(
  "knows one address by every spelling: %s",
  (address) => expect(addressKey(address, config)).toBe("/글/a"),
);

it.each(["https://b.kr/글/a", "//b.kr/a", "a.html", ""])("knows that %j is elsewhere", (address) => {
  expect(addressKey(address, config)).toBeNull();
});
