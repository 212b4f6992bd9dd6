import { expect, it } from "vitest";
import { readsMarks } from "../../../src/import/blog/reads-marks.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const none = { keys: false, inserted: false, raised: false, lowered: false };

it.each([
  ["mkdocs.yml", "markdown_extensions:\n  - pymdownx.keys\n", { keys: true }],
  ["mkdocs.yml", "markdown_extensions:\n  - pymdownx.caret\n", { inserted: true, raised: true }],
  ["mkdocs.yml", "markdown_extensions:\n  - pymdownx.tilde\n", { lowered: true }],
  [
    "package.json",
    '{"devDependencies":{"markdown-it-sup":"2","markdown-it-sub":"2"}}',
    { raised: true, lowered: true },
  ],
  ["_config.yml", "markdown:\n  plugins:\n    - markdown-it-sup\n    # - markdown-it-sub\n", { raised: true }],
  ["src/.vuepress/theme.ts", "export default hopeTheme({ markdown: { sub: true } });", { lowered: true }],
  [
    "src/.vuepress/theme.ts",
    "hopeTheme({ plugins: { mdEnhance: { enableAll: true } } })",
    { raised: true, lowered: true },
  ],
  ["src/.vuepress/theme.ts", "hopeTheme({ markdown: { sup: false } })\n// sub: true", {}],
])("knows by %s that %j reads marks", (path, text, read) => {
  const settings = path.includes(".vuepress") ? { "src/.vuepress/config.ts": "" } : {};
  expect(readsMarks(blogInMemory({ ...settings, [path]: text }))).toEqual({ ...none, ...read });
});
