import { expect, it } from "vitest";
import { listAddresses } from "../../../src/import/addresses/list-addresses.ts";
import { blogKind } from "../../../src/import/blog/blog-kind.ts";
import { blogLayout } from "../../../src/import/markdown/blog-layout.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["hugo.toml", "content/a.md", ["/tags/c++/", "/categories/c++/"]],
  ["package.json", "source/_posts/a.md", ["/tags/C/", null]],
  ["quartz.config.ts", "content/a.md", ["/tags/C++/", null]],
  ["x.txt", "a.md", [null, null]],
] as const)("are told by the program of a blog with %s", (file, note, expected) => {
  const folder = blogInMemory({ [file]: file === "package.json" ? '{"hexo": "7"}\n"hexo":' : "", [note]: "" });
  const addressOf = listAddresses(folder, blogLayout(folder, blogKind(folder)));
  expect([addressOf("tags", "C++", note), addressOf("categories", "C++", note)]).toEqual(expected);
});
