import { expect, it } from "vitest";
import { vuepressUnpublished } from "../../../src/import/vuepress/vuepress-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, vuepressUnpublished(folder));
}

const notes = { "docs/ok.md": "", "docs/priv/a.md": "" };

it.each([
  ['pagePatterns: ["**/*.md", "!**/priv/**", "!.vuepress"]', ["docs/priv/a.md"], []],
  ["pagePatterns: patterns", [], ["docs/.vuepress/config.ts: pagePatterns"]],
  ["title: 'a'", [], []],
])("is what %s does not take", (settings, excluded, unread) => {
  expect(told({ ...notes, "docs/.vuepress/config.ts": `export default { ${settings} }` })).toEqual({
    excluded,
    outside: [],
    unread,
  });
});
