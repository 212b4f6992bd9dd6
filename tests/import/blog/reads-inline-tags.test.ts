import { expect, it } from "vitest";
import { readsInlineTags } from "../../../src/import/blog/reads-inline-tags.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["obsidian", {}, true],
  ["quartz", {}, true],
  ["markdown", { "logseq/config.edn": "{}" }, true],
  ["markdown", { "a.md": "#경제" }, false],
  ["hugo", {}, false],
] as const)("of a %s folder with %j: %s", (kind, texts, expected) => {
  expect(readsInlineTags(blogInMemory(texts), kind)).toBe(expected);
});
