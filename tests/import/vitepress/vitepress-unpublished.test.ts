import { expect, it } from "vitest";
import { vitepressUnpublished } from "../../../src/import/vitepress/vitepress-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, vitepressUnpublished(folder));
}

const notes = { "ok.md": "", "priv/a.md": "", "src/b.md": "", "src/todo.md": "" };

it("is what srcExclude names", () => {
  const config = 'export default { srcExclude: ["**/priv/**", "src/todo.md"] }';
  expect(told({ ...notes, ".vitepress/config.ts": config })).toEqual({
    excluded: ["priv/a.md", "src/todo.md"],
    outside: [],
    unread: [],
  });
});

it("is what is outside srcDir, from which srcExclude counts", () => {
  const config = 'export default { srcDir: "./src", srcExclude: ["todo.md"] }';
  expect(told({ ...notes, ".vitepress/config.ts": config })).toEqual({
    excluded: ["src/todo.md"],
    outside: ["ok.md", "priv/a.md"],
    unread: [],
  });
});

it("is what the files that the settings bring in name", () => {
  const settings = {
    "docs/.vitepress/config/index.ts": "import { shared } from './shared'\nexport default { ...shared }",
    "docs/.vitepress/config/shared.ts": "export const shared = { srcExclude: ['priv/**'] }",
  };
  expect(told({ ...settings, "docs/a.md": "", "docs/priv/b.md": "" }).excluded).toEqual(["docs/priv/b.md"]);
});

it("is told where it is computed", () => {
  const config = "export default { srcDir: dir, srcExclude: [...drafts] }";
  expect(told({ ...notes, ".vitepress/config.ts": config }).unread).toEqual([
    ".vitepress/config.ts: srcExclude",
    ".vitepress/config.ts: srcDir",
  ]);
});
