import { expect, it } from "vitest";
import { listsByAddress } from "../../../src/import/addresses/lists-by-address.ts";
import { blogPlace } from "../../../src/import/markdown/blog-place.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const moved = [{ from: "/posts/", to: "/archive/" }];

it("are those that moved, and of Hugo those that every site has", () => {
  const hugo = blogPlace(blogInMemory({ "hugo.toml": 'title = "a"', "content/a.md": "" }), "hugo");
  expect([...listsByAddress(moved, hugo)]).toEqual([
    ["/tags/", "/tags/"],
    ["/categories/", "/categories/"],
    ["/posts/", "/archive/"],
  ]);
  expect([...listsByAddress(moved, { hugo: null })]).toEqual([["/posts/", "/archive/"]]);
});
