import { expect, it } from "vitest";
import { oldRedirects } from "../../../../src/import/jekyll/addresses/old-redirects.ts";
import { planJekyll } from "../../../../src/import/jekyll/plan-jekyll.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, importSettings, post } from "../../../support/blog-in-memory.ts";

const config = readJekyllConfig("baseurl: /blog");
const redirects = [
  { path: "a.md", addresses: ["/a.html"], target: "/blog/글/" },
  { path: "b.md", addresses: ["/b.html"], target: "/글" },
  { path: "c.md", addresses: ["/c.html"], target: "https://c.kr/" },
];

it("knows from where readers were led to a note", () => {
  const ways = oldRedirects(redirects, config);
  expect(ways.leadingTo(["/글.html", "/글/"])).toEqual(["/a.html", "/b.html"]);
  expect(ways.leadingTo(["/c.html"])).toEqual([]);
});

it("makes no note of a file that only redirects, and lets its target answer", () => {
  const { notes, left } = planJekyll(
    blogInMemory({
      "_posts/2021-12-15-a.md": post(["title: a"]),
      "_posts/2021-12-16-b.md": post(["title: b", "redirect_to: https://b.kr/"], "비밀"),
      "old.md": post(["redirect_to: /2021/12/15/a"]),
      "gone.html": post(["redirect_to: /none/"]),
    }),
    readJekyllConfig("permalink: /:year/:month/:day/:title/"),
    { settings: { ...importSettings, permalink: "/:year/:month/:day/:title/" }, onNote: () => undefined },
  );
  expect(notes).toMatchObject([{ newAddress: "/2021/12/15/a/" }]);
  expect(notes[0]?.text).toContain("redirect_from: '/old/'");
  expect(left).toEqual([
    { path: "_posts/2021-12-16-b.md", way: "/2021/12/16/b/ → https://b.kr/", reason: "redirect" },
    { path: "gone.html", way: "/gone/ → /none/", reason: "redirect" },
    { path: "old.md", way: "/old/ → /2021/12/15/a", reason: "redirect-kept" },
  ]);
});
