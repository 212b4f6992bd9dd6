import { expect, it } from "vitest";
import { hugoPage, readHugoBlog } from "../../../src/import/hugo/hugo-blog.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const settings = 'defaultContentLanguage = "ko"\n[languages.ko]\n[languages.en]\ncontentDir = "english"\n';
const blog = readHugoBlog(blogInMemory({ "hugo.toml": settings, "content/a.md": "", "english/a.md": "" }));

it.each([
  ["content/글/a.md", "글/a.md", "ko"],
  ["content/글/index.EN.md", "글/index.md", "en"],
  ["content/a.ja.md", "a.ja.md", "ko"],
  ["english/a.md", "a.md", "en"],
  ["english/a.ko.md", "a.md", "ko"],
])("is the page of %s", (file, path, language) => expect(hugoPage(file, blog)).toEqual({ path, language }));

it("is null outside the content", () => expect(hugoPage("a.md", blog)).toBeNull());
