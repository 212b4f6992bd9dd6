import { expect, it } from "vitest";
import { heldBySettings } from "../../../src/import/markdown/held-by-settings.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const asDraft = { key: "draft", value: "true" };
const asLocked = { ...asDraft, reason: "locked-there" };
const note = post(["title: a"]);

it.each([
  [{ "mkdocs.yml": "draft_docs: |\n  wip/\n", "docs/wip/a.md": note }, "docs/wip/a.md", asDraft],
  [
    { "mkdocs.yml": "plugins:\n  - encryptcontent:\n      global_password: a\n", "docs/a.md": note },
    "docs/a.md",
    asLocked,
  ],
  [{ "mkdocs.yml": "site_name: a\n", "docs/wip/a.md": note }, "docs/wip/a.md", null],
  [{ "dendron.yml": "publishing:\n  siteHierarchies: [b]\n", "a.md": note }, "a.md", asDraft],
  [{ ".eleventy.js": "", "a/a.json": '{"draft": true}', "a/b.md": note }, "a/b.md", asDraft],
  [{ "pelicanconf.py": "", "content/a.md": "Status: skip\nTitle: a\n\n글" }, "content/a.md", asDraft],
  [{ ".vuepress/config.ts": "x({ encrypt: { global: true } })", "a.md": note }, "a.md", asLocked],
  [{ "a.md": note }, "a.md", null],
])("asks the program of the folder: %j", (texts, path, held) => {
  expect(heldBySettings(blogInMemory(texts)).heldBy(path)).toEqual(held);
});
