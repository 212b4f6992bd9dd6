import { expect, it } from "vitest";
import { blogPlace } from "../../../src/import/markdown/blog-place.ts";
import { hexoPageAddress, isHome, notePathFor } from "../../../src/import/markdown/note-path.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const plain = blogPlace(blogInMemory({}), "markdown");
const hexo = blogPlace(blogInMemory({ "source/a.md": "" }), "hexo");
const sourceOfHexo = blogPlace(blogInMemory({ "_posts/a.md": "" }), "hexo");
const hugo = blogPlace(blogInMemory({ "hugo.toml": 'title = "a"', "content/a.md": "" }), "hugo");

it.each([
  [hexo, "source/_posts/a/첫-글.md", "a/첫-글.md", null],
  [hexo, "source/_posts/첫-글/index.md", "첫-글.md", null],
  [hexo, "source/_posts/drafts/a.draft.md", "a.md", null],
  [hexo, "source/_drafts/wip.md", "_drafts/wip.md", null],
  [hexo, "source/about/index.md", "pages/about.md", "/about/"],
  [hexo, "source/a/b.md", "pages/a-b.md", "/a/b.html"],
  [hexo, "source/index.md", "pages/index.md", "/"],
  [hexo, "source/_data/a.md", "pages/data-a.md", null],
  [sourceOfHexo, "_posts/a.md", "a.md", null],
  [plain, "blog/first/index.md", "blog/first.md", null],
  [plain, "_a/.b.md", "a/b.md", null],
  [hugo, "content/posts/a.md", "content/posts/a.md", null],
])("gives a file its path, and a page its address: %#", (place, path, notePath, address) => {
  expect(notePathFor(path, place)).toBe(notePath);
  expect(hexoPageAddress(path, place)).toBe(address);
});

it("knows the home page of a garden, which keeps its place", () => {
  const paths = ["content/index.md", "index.markdown", "content/a/index.md", "content/home.md"];
  expect(paths.map((path) => isHome(path, plain))).toEqual([true, true, false, false]);
  expect(isHome("content/index.md", hugo)).toBe(false);
  expect(notePathFor("content/index.md", plain)).toBe("content/index.md");
  expect(notePathFor("content/a/index.md", plain)).toBe("content/a.md");
  expect(notePathFor("content/README.md", blogPlace(blogInMemory({ "content/a.md": "" }), "quartz"))).toBe(
    "content/README.md",
  );
});

it.each([
  ["a/b/README.md", "a/b.md"],
  ["a/b/readme.ko.md", "a/b-ko.md"],
  ["a/b/README_en.md", "a/b-en.md"],
  ["a/b/index.zh-cn.md", "a/b-zh-cn.md"],
  ["a/b/index.en.markdown", "a/b-en.markdown"],
  ["a/b/index-of-all.md", "a/b/index-of-all.md"],
  ["README-ko.md", "README-ko.md"],
])("names %s by its folder", (path, place) => expect(notePathFor(path, plain)).toBe(place));

it.each([
  ["_a/_b.md", "a/b.md"],
  ["a/__/b.md", "a/b.md"],
  ["__/.b.md", "b.md"],
  ["_v1.5 정리.md", "v1.5 정리.md"],
  ["a/_.md", "a/_.md"],
])("takes the marks off %s", (path, place) => expect(notePathFor(path, plain)).toBe(place));
