import { expect, it } from "vitest";
import { hugoListAddresses } from "../../../../src/import/hugo/addresses/hugo-list-address.ts";
import { readHugoBlog } from "../../../../src/import/hugo/hugo-blog.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

function addressIn(text: string, note = "content/a.md", list: "tags" | "categories" = "tags") {
  const folder = blogInMemory({ "hugo.toml": text, "content/a.md": "" });
  return hugoListAddresses(folder, readHugoBlog(folder))(list, "C# 과 c/C++", note);
}

it.each([
  ["", "/tags/c#-과-c/c++/"],
  ["disablePathToLower = true\nuglyURLs = true", "/tags/C#-과-c/C++.html"],
  ["defaultContentLanguageInSubdir = true", "/en/tags/c#-과-c/c++/"],
  ['[taxonomies]\ntag = "tags"', "/tags/c#-과-c/c++/"],
  ['[taxonomies]\ntopic = "topics"', null],
  ['[permalinks]\ntags = "/t/:slug/"', null],
  ["title = ", null],
])("is that of its word: %j", (text, expected) => expect(addressIn(text)).toBe(expected));

it("is null outside the content, and for a missing taxonomy", () => {
  expect(addressIn("", "a.md")).toBeNull();
  expect(addressIn('[taxonomies]\ntag = "tags"', "content/a.md", "categories")).toBeNull();
});
