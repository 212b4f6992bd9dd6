import { expect, it } from "vitest";
import { heldInVault } from "../../../src/import/markdown/held-in-vault.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const note = post(["title: a"]);
const asDraft = { key: "draft", value: "true" };

it.each([
  [{ ".obsidian/publish.json": '{"excluded": ["priv"]}' }, ["priv/a.md"]],
  [{ "docs/.vuepress/config.ts": "x({ encrypt: { config: { '/priv/': '1' } } })" }, ["docs/priv/a.md", "priv/a.md"]],
  [{ ".vitepress/config.ts": "export default { srcExclude: ['priv/**'] }" }, ["priv/a.md"]],
  [{ "mkdocs.yml": "draft_docs: |\n  priv/\n" }, ["docs/priv/a.md", "priv/a.md"]],
  [{}, []],
])("holds a vault's notes back as the program that publishes it does: %j", (settings, held) => {
  const folder = blogInMemory({ ".obsidian/app.json": "{}", ...settings, "docs/priv/a.md": note, "priv/a.md": note });
  const { heldBy, unread } = heldInVault(folder);
  expect(["docs/priv/a.md", "priv/a.md"].filter((path) => heldBy(path) !== null)).toEqual(held);
  expect(heldBy(held[0] ?? "")).toEqual(held.length > 0 ? expect.objectContaining(asDraft) : null);
  expect(unread).toEqual([]);
});

it("tells of settings that it cannot read", () => {
  const folder = blogInMemory({
    ".obsidian/app.json": "{}",
    ".vitepress/config.ts": "x = { srcExclude: priv }",
    "a.md": note,
  });
  expect(heldInVault(folder).unread).toEqual([".vitepress/config.ts: srcExclude"]);
});
