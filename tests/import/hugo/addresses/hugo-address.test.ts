import { describe, expect, it } from "vitest";
import { hugoAddresses } from "../../../../src/import/hugo/addresses/hugo-address.ts";
import type { HugoAddressing } from "../../../../src/import/hugo/addresses/hugo-addressing.ts";
import { fieldsIn } from "../../../support/yaml-fields.ts";

const usual: HugoAddressing = {
  permalinks: new Map(),
  permalinksOf: new Map(),
  isUgly: false,
  keepsCase: false,
  takesDayOff: false,
  languages: {
    main: "en",
    all: ["en", "ko"],
    disabled: new Set(),
    isMainInFolder: false,
    isEachAtOwnHost: false,
  },
  sections: new Set(),
};

function addresses(path: string, yaml = "title: a", others: Partial<HugoAddressing> = {}, language = "en") {
  return hugoAddresses({ path, language, fields: fieldsIn(yaml) }, { ...usual, ...others });
}

describe("the address that Hugo gave a note", () => {
  it.each([
    ["posts/loadingGIF.md", "", ["/posts/loadinggif/"]],
    ["posts/2021/첫 글(둘).md", "", ["/posts/2021/첫-글둘/"]],
    ["posts/a/index.md", "", ["/posts/a/"]],
    ["about.md", "", ["/about/"]],
    ["posts/a.md", "slug: My Slug", ["/posts/my-slug/"]],
    ["posts/1 - Git.md", "", ["/posts/1-git/", "/posts/1---git/"]],
    ["posts/a.ja.md", "", ["/posts/a.ja/"]],
    ["posts/C# & C++ (둘).md", "", ["/posts/c#-c++-둘/", "/posts/c#--c++-둘/"]],
    [
      "posts/entropy.md",
      "aliases: [entropy-old, /x/, old/b.html, ../c, ../../../d, ./]",
      ["/posts/entropy/", "/posts/entropy-old/", "/posts/old/b.html", "/c/", "/d/", "/posts/"],
    ],
  ])("is that of its path: %s %s", (path, yaml, expected) => expect(addresses(path, yaml)).toEqual(expected));

  it("follows the settings of the blog", () => {
    expect(addresses("posts/A.md", "", { isUgly: true, keepsCase: true })).toEqual(["/posts/A.html"]);
    expect(addresses("posts/2021-12-15-a.md", "", { takesDayOff: true })).toEqual(["/posts/a/"]);
    expect(addresses("posts/2021-12-15-a.md")).toEqual(["/posts/2021-12-15-a/"]);
  });

  it.each([
    ["/p/:slug/", "title: C++ 상속과 virtual 키워드", "/p/c-상속과-virtual-키워드/"],
    ["/p/:slug/", "title: 합 (C++)", "/p/합-c-/"],
    ["/p/:slug", "title: 합 (C++)", "/p/합-c-/"],
    ["/p/:slug/", "title: a+b=c", "/p/a-bc/"],
    ["/p/:slug/", "title: a + b", "/p/a--b/"],
    ["/p/:slug/", "slug: 50%25 off", "/p/50-off/"],
    ["/p/:slug/", "slug: 100% sure", "/p/100-sure/"],
    ["/p/:slug/", "slug: a%20b", "/p/a-b/"],
    ["/p/:slug/", "slug: a%2Bb", "/p/a+b/"],
    ["/p/:title/", "title: Nix를 이용한 개발 (w/ Nix Shell, Devshell)", "/p/nix를-이용한-개발-w/-nix-shell-devshell/"],
    ["/p/:title/", "title: 'C# / .NET / 입문'", "/p/c#-/-.net-/-입문/"],
    ["/p/:title/", "title: a - b -c", "/p/a-b-c/"],
    ["/f/:filename/", "", "/f/a-b/"],
  ])("is read as a web address where a pattern makes it: %s with %j", (pattern, yaml, expected) => {
    const permalinks = new Map([["posts", pattern]]);
    expect(addresses("posts/a+b.md", yaml, { permalinks })).toEqual([expected]);
    expect(addresses("b/a+b.md", "", { permalinks })).toEqual(["/b/a+b/"]);
  });

  it.each([
    ["/:year/:month/:day/:title/", ["/2021/12/05/첫-글/"]],
    ["/:section/:slug/", ["/posts/첫-글/"]],
    [":sections/:filename", ["/posts/a/"]],
    ["/p/:slugorcontentbasename/", ["/p/a/"]],
    ["/:sections[1:]/:title/", null],
    ["/:weekday/:title/", null],
  ])("is filled into a pattern: %s", (pattern, expected) => {
    const permalinks = new Map([["posts", pattern]]);
    expect(addresses("posts/b/a.md", "title: 첫 글\ndate: 2021-12-05T10:00:00Z", { permalinks })).toEqual(expected);
    expect(addresses("b/a.md", "", { permalinks })).toEqual(["/b/a/"]);
  });

  it("replaces sections by the innermost folder with its own page, else by the outermost", () => {
    const permalinks = new Map([["posts", "/:sections/:filename/"]]);
    const sections = new Set(["posts/b/"]);
    expect(addresses("posts/b/a.md", "", { permalinks, sections })).toEqual(["/posts/b/a/"]);
    expect(addresses("posts/b/c/a.md", "", { permalinks, sections })).toEqual(["/posts/b/a/"]);
    expect(addresses("posts/c/a/index.md", "", { permalinks, sections })).toEqual(["/posts/a/"]);
  });

  it("has a folder of its language before it, but for that of the blog", () => {
    const languages = { ...usual.languages, isMainInFolder: true };
    expect(addresses("posts/a.md", "", {}, "ko")).toEqual(["/ko/posts/a/"]);
    expect(addresses("posts/a.md", "", { languages }, "en")).toEqual(["/en/posts/a/"]);
  });

  it("is that of another host where each language has one", () => {
    const languages = { ...usual.languages, isEachAtOwnHost: true };
    expect(addresses("posts/a.md", "", { languages }, "ko")).toBeNull();
    expect(addresses("posts/a.md", "", { languages }, "en")).toEqual(["/posts/a/"]);
  });

  it("ends in the same as others of the blog where an alias leads to it", () => {
    expect(addresses("posts/a.md", "aliases: [b, c.html]", { isUgly: true })).toEqual([
      "/posts/a.html",
      "/posts/b.html",
      "/posts/c.html",
    ]);
  });

  it("is unknown if a pattern needs a date and none is typed", () => {
    expect(addresses("posts/a.md", "title: a", { permalinks: new Map([["posts", "/:year/:title/"]]) })).toBeNull();
  });
});
