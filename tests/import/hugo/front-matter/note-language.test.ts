import { expect, it } from "vitest";
import { withLanguageOfName } from "../../../../src/import/hugo/front-matter/note-language.ts";
import { readHugoBlog } from "../../../../src/import/hugo/hugo-blog.ts";
import { blogInMemory, post } from "../../../support/blog-in-memory.ts";

function languageOf(path: string, config: string, ...fields: readonly string[]) {
  const text = post(["title: a", ...fields]);
  const blog = readHugoBlog(blogInMemory({ [path]: text, "hugo.toml": config }));
  const { text: written, changes } = withLanguageOfName({ from: path, to: "a.md", text, changes: [] }, path, blog);
  return [/^lang: (.*)$/mu.exec(written)?.[1] ?? null, changes.map(({ reason }) => reason)];
}

const both = "defaultContentLanguage = 'ko'\n[languages.ko]\n[languages.en]\n";

it.each([
  ["content/post/hello.en.md", "languageCode = 'ko'", "en"],
  ["content/post/hello/index.en.md", both, "en"],
  ["content/post/hello.en.md", "title = 'H'", "en"],
  ["content/english/a.md", `${both}contentDir = 'content/english'\n`, "en"],
])("is that of the name or folder of %s", (path, config, language) => {
  expect(languageOf(path, config)).toEqual([language, ["language-of-name"]]);
});

it.each([
  ["content/post/hello.md", "languageCode = 'ko'"],
  ["content/post/hello.ko.md", both],
  ["content/post/hello.en.md", "languageCode = 'en-us'"],
  ["content/post/hello.fr.md", both],
])("is the blog's for %s", (path, config) => {
  expect(languageOf(path, config)).toEqual([null, []]);
});

it("is the one that a note says itself, and unknown without a blog", () => {
  expect(languageOf("content/a.en.md", both, "lang: ja")).toEqual(["ja", []]);
  const draft = { from: "a.en.md", to: "a.md", text: post(["title: a"]), changes: [] };
  expect(withLanguageOfName(draft, "a.en.md", null)).toBe(draft);
});
