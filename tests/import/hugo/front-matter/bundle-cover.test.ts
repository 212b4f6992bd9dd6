import { expect, it } from "vitest";
import { bundleCovers } from "../../../../src/import/hugo/front-matter/bundle-cover.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

const paths = ["a/cover.jpg", "a/x-Feature.png", "b/thumbnail.webp", "b/c/feature.png", "d/feature.md", "feature.png"];
const coverOf = bundleCovers(blogInMemory(Object.fromEntries(paths.map((path) => [path, null]))));

it.each([
  ["a/index.md", "x-Feature.png"],
  ["a/index.ko.md", "x-Feature.png"],
  ["b/index.md", "thumbnail.webp"],
  ["d/index.md", null],
  ["a/b.md", null],
  ["a/_index.md", null],
])("is the picture of %s", (note, cover) => expect(coverOf(note)).toBe(cover));
