import { expect, it } from "vitest";
import { knownKeys } from "../../../src/parse/front-matter/known-keys.ts";
import { themeKeys } from "../../../src/parse/front-matter/theme-keys.ts";

it("has what Digital Garden adds to notes, in both of its spellings, but not what publishes or places them", () => {
  for (const key of ["dg-show-toc", "dgShowToc", "dg-home", "dgHome", "noteIcon"]) expect(themeKeys).toContain(key);
  for (const key of ["dg-publish", "dg-permalink", "dg-path"]) expect(themeKeys).not.toContain(key);
});

it("has what Typora writes for the pictures of a note", () => {
  for (const key of ["typora-root-url", "typora-copy-images-to"]) expect(themeKeys).toContain(key);
});

it("has no key that a note has here", () => {
  expect(knownKeys.filter((key) => themeKeys.has(key))).toEqual([]);
});

it("has what Docusaurus, Hugo Book, Blowfish and Obsidian's plugins write into every note for their menus and looks", () => {
  for (const key of ["sidebar_position", "last_update", "bookComments", "showEdit", "sticker", "emoji"]) {
    expect(themeKeys).toContain(key);
  }
});

it("has what VuePress' themes write for a page's looks", () => {
  for (const key of ["home", "heroText", "breadcrumb", "pageInfo", "contributors", "prev", "star"]) {
    expect(themeKeys).toContain(key);
  }
});

it("has what wikis write into every page for their menu", () => {
  for (const key of ["parent", "has_children", "nav_exclude"]) expect(themeKeys).toContain(key);
});

it("leaves to other rules what another program does not publish", () => {
  for (const key of ["bookHidden", "unlisted", "draft", "dg-hide"]) expect(themeKeys).not.toContain(key);
});
