import { expect, it } from "vitest";
import { hexoListAddresses } from "../../../src/import/hexo/hexo-list-address.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const posts = {
  "nested.md": post(["categories: [Dev, C++]"]),
  "several.md": post(["categories: [[Dev, Web], 글]"]),
  "one.md": post(["categories: 笔记&札记"]),
};

function addressIn(text: string, word = "C++ 글/둘", list: "tags" | "categories" = "tags") {
  return hexoListAddresses(blogInMemory({ ...posts, "_config.yml": text }))(list, word, "a.md");
}

it.each([
  ["tag_map:", "/tags/C-글-둘/"],
  ["tag_dir: /t/\nfilename_case: 1", "/t/c-글-둘/"],
  ["filename_case: 2", "/tags/C-글-둘/"],
  ["tag_map: {a: b}", "/tags/C-글-둘/"],
  ["tag_map: {C++ 글/둘: Cpp two}", "/tags/Cpp-two/"],
])("is that of its word: %j", (text, expected) => expect(addressIn(text)).toBe(expected));

it.each([
  ["nested.md", "Dev", "", "/categories/Dev/"],
  ["nested.md", "C++", "category_dir: c\nfilename_case: 1", "/c/dev/c/"],
  ["several.md", "Web", "", "/categories/Dev/Web/"],
  ["several.md", "글", "", "/categories/글/"],
  ["one.md", "笔记&札记", "category_map: {笔记&札记: notes}", "/categories/notes/"],
])("is that of a category below the ones it belongs to: %s %s", (note, word, text, expected) => {
  expect(hexoListAddresses(blogInMemory({ ...posts, "_config.yml": text }))("categories", word, note)).toBe(expected);
});

it("is unknown for letters with marks, and for categories that the note does not have", () => {
  expect(addressIn("", "café")).toBeNull();
  expect(addressIn("", "a", "categories")).toBeNull();
});
