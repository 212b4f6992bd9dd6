import { expect, it } from "vitest";
import { logseqUnpublished, publishesOnlyPublic } from "../../../src/import/logseq/logseq-publishing.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

it.each([
  ["{:publishing/all-pages-public? false}", "- 글", true],
  ["{:publishing/all-pages-public? true}", "public:: true\n\n- 글", false],
  ["{}\n;; :publishing/all-pages-public? false", "- 글", false],
  ["{}\n;; :publishing/all-pages-public? true", "public:: true\n\n- 글", true],
])("publishes by %j a page that says %j only if it asks: %s", (settings, text, only) => {
  expect(publishesOnlyPublic(blogInMemory({ "logseq/config.edn": settings, "pages/a.md": text }))).toBe(only);
});

it("does not ask without Logseq", () => {
  expect(publishesOnlyPublic(blogInMemory({ "a.md": "public:: true" }))).toBe(false);
});

it("leaves out what is hidden", () => {
  const settings = '{:hidden ["/pages/a.md" "priv"] ; "b"\n}';
  const folder = blogInMemory({ "g/logseq/config.edn": settings, "g/pages/a.md": "", "g/priv/b.md": "", "g/b.md": "" });
  expect(unpublishedOf(folder, logseqUnpublished(folder)).excluded).toEqual(["g/pages/a.md", "g/priv/b.md"]);
  const plain = blogInMemory({ "logseq/config.edn": "{}", "a.md": "" });
  expect(unpublishedOf(plain, logseqUnpublished(plain)).excluded).toEqual([]);
});
