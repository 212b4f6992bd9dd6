import { expect, it } from "vitest";
import { frontMatterFields } from "../../../../src/import/front-matter/front-matter-text.ts";
import { visitedAddress } from "../../../../src/import/jekyll/addresses/visited-address.ts";

it.each([
  ["permalink: /a", "/a.html", "/a/"],
  ["permalink: /a.html", "/a.html", "/a.html"],
  ["permalink: /a/", "/a/", "/a/"],
  ["title: a", "/a.html", "/a.html"],
])("says for %j, written in full %j, where readers went: %j", (line, address, visited) => {
  expect(visitedAddress(address, frontMatterFields(`---\n${line}\n---\n`))).toBe(visited);
});
