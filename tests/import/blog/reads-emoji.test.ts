import { describe, expect, it } from "vitest";
import { readsEmoji } from "../../../src/import/blog/reads-emoji.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

describe("readsEmoji", () => {
  it.each([
    ["hugo.yaml", "enableEmoji: true"],
    ["config/_default/config.toml", "enableEmoji = true"],
    ["config.toml", "base_url = '/'\n[markdown]\nrender_emoji = true"],
    ["_config.yml", "plugins:\n  - jemoji"],
    ["_config.yml", "markdown:\n  plugins:\n    - name: markdown-it-emoji"],
    ["package.json", '{"dependencies":{"remark-emoji":"^5.0.0"}}'],
    ["docusaurus.config.js", ""],
    ["docs/.vitepress/config.mts", ""],
    ["docs/.vuepress/config.js", ""],
    [".vitepress/config/index.ts", ""],
  ])("knows by %s that %j does", (path, text) => {
    expect(readsEmoji(blogInMemory({ [path]: text }))).toBe(true);
  });

  it.each([
    ["hugo.yaml", "title: a"],
    ["_config.yml", "plugins:\n  # - jemoji\n  - jekyll-feed"],
    ["package.json", '{"dependencies":{"emoji-picker":"1"}}'],
  ])("knows by %s that %j does not", (path, text) => {
    expect(readsEmoji(blogInMemory({ [path]: text }))).toBe(false);
  });
});
