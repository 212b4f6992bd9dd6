import { expect, it } from "vitest";
import { hexoListAddresses } from "../../../src/import/hexo/hexo-list-address.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function addressIn(text: string, word = "C++ 글/둘", list: "tags" | "categories" = "tags") {
  return hexoListAddresses(blogInMemory({ "_config.yml": text }))(list, word, "a.md");
}

it.each([
  ["tag_map:", "/tags/C-글-둘/"],
  ["tag_dir: /t/\nfilename_case: 1", "/t/c-글-둘/"],
  ["filename_case: 2", "/tags/C-글-둘/"],
  ["tag_map: {a: b}", null],
])("is that of its word: %j", (text, expected) => expect(addressIn(text)).toBe(expected));

it("is unknown for letters with marks, and for categories", () => {
  expect(addressIn("", "café")).toBeNull();
  expect(addressIn("", "a", "categories")).toBeNull();
});
