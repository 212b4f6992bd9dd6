import { expect, it } from "vitest";
import {
  type HugoAddressing,
  patternsFor,
  readHugoAddressing,
} from "../../../../src/import/hugo/addresses/hugo-addressing.ts";
import { readHugoBlog } from "../../../../src/import/hugo/hugo-blog.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

const usual: Omit<HugoAddressing, "permalinks"> = {
  permalinksOf: new Map(),
  isUgly: false,
  keepsCase: false,
  takesDayOff: false,
  languages: { main: "en", all: ["en"], disabled: new Set(), isMainInFolder: false, isEachAtOwnHost: false },
  sections: new Set(),
};

function addressing(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory({ "content/a.md": "", ...texts });
  return readHugoAddressing(folder, readHugoBlog(folder));
}

it.each([
  ["hugo.toml", '[permalinks]\nposts = "/:year/:title/"\n', [["posts", "/:year/:title/"]]],
  ["hugo.toml", '[permalinks.page]\nPosts = "/:slug/"\n[permalinks.section]\nposts = "/x/"\n', [["posts", "/:slug/"]]],
  ["hugo.json", '{"permalinks": {"a": "/:slug/"}}', [["a", "/:slug/"]]],
] as const)("has patterns of %s: %s", (file, text, patterns) => {
  expect(addressing({ [file]: text })).toEqual({ ...usual, permalinks: new Map(patterns) });
});

it.each([
  ["config.yaml", "uglyurls: true\ndisablePathToLower: true\n", { isUgly: true, keepsCase: true }],
  [
    "hugo.yaml",
    "frontmatter:\n  date: [':filename', ':default']\ndefaultContentLanguage: ko\nlanguages:\n  en: {}\n",
    { takesDayOff: true, languages: { ...usual.languages, main: "ko", all: ["ko", "en"] } },
  ],
])("has what else decides of %s: %s", (file, text, others) => {
  expect(addressing({ [file]: text })).toEqual({ ...usual, ...others, permalinks: new Map() });
});

it("has patterns of a language in place of all others", () => {
  const text =
    '[permalinks]\nposts = "/p/:slug/"\n[languages.ko]\n[languages.en.permalinks]\nPosts = "/:year/:slug/"\n';
  const found = addressing({ "hugo.toml": text });
  if (found === null) throw new Error("no addressing");
  expect(patternsFor("en", found)).toEqual(new Map([["posts", "/:year/:slug/"]]));
  expect(patternsFor("ko", found)).toEqual(new Map([["posts", "/p/:slug/"]]));
});

it("is read from its own file", () => {
  const texts = { "hugo.toml": "", "config/_default/permalinks.toml": 'posts = "/:slug/"' };
  expect(addressing(texts)?.permalinks).toEqual(new Map([["posts", "/:slug/"]]));
});

it.each([
  {},
  { "hugo.toml": "title = " },
  { "config.toml": 'base_url = "https://example.org"' },
  { "hugo.toml": 'contentDir = "none"' },
  { "hugo.toml": "uglyURLs = { posts = true }" },
])("is unknown for %j", (texts: Readonly<Record<string, string>>) => {
  expect(addressing(texts)).toBeNull();
});

it("knows the folders with a page of their own, in whichever language", () => {
  const texts = { "hugo.toml": "", "content/posts/b/_index.md": "", "content/posts/c/_index.en.md": "" };
  expect(addressing(texts)?.sections).toEqual(new Set(["posts/b/", "posts/c/"]));
});

it("reads no setting in a remark", () => {
  expect(addressing({ "hugo.toml": '# contentDir = "docs"\n' })).toEqual({ ...usual, permalinks: new Map() });
});
