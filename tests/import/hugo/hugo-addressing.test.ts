import { expect, it } from "vitest";
import { type HugoAddressing, readHugoAddressing } from "../../../src/import/hugo/hugo-addressing.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const usual: Omit<HugoAddressing, "permalinks"> = {
  isUgly: false,
  keepsCase: false,
  takesDayOff: false,
  language: "en",
  languages: ["en"],
};

it.each([
  ["hugo.toml", '[permalinks]\nposts = "/:year/:title/"\n', [["posts", "/:year/:title/"]]],
  ["hugo.toml", '[permalinks.page]\nPosts = "/:slug/"\n[permalinks.section]\nposts = "/x/"\n', [["posts", "/:slug/"]]],
  ["hugo.json", '{"permalinks": {"a": "/:slug/"}}', [["a", "/:slug/"]]],
] as const)("has patterns of %s: %s", (file, text, patterns) => {
  expect(readHugoAddressing(blogInMemory({ [file]: text }))).toEqual({ ...usual, permalinks: new Map(patterns) });
});

it.each([
  ["config.yaml", "uglyurls: true\ndisablePathToLower: true\n", { isUgly: true, keepsCase: true }],
  [
    "hugo.yaml",
    "frontmatter:\n  date: [':filename', ':default']\ndefaultContentLanguage: ko\nlanguages:\n  en: {}\n",
    { takesDayOff: true, language: "ko", languages: ["ko", "en"] },
  ],
])("has what else decides of %s: %s", (file, text, others) => {
  expect(readHugoAddressing(blogInMemory({ [file]: text }))).toEqual({ ...usual, ...others, permalinks: new Map() });
});

it("is read in a file of its own", () => {
  const folder = blogInMemory({ "hugo.toml": "", "config/_default/permalinks.toml": 'posts = "/:slug/"' });
  expect(readHugoAddressing(folder)?.permalinks).toEqual(new Map([["posts", "/:slug/"]]));
});

it.each([
  {},
  { "hugo.toml": "title = " },
  { "config.toml": 'base_url = "https://example.org"' },
  { "hugo.toml": "defaultContentLanguageInSubdir = true" },
])("is not to be told by %j", (texts: Readonly<Record<string, string>>) => {
  expect(readHugoAddressing(blogInMemory(texts))).toBeNull();
});
