import { describe, expect, it } from "vitest";
import { breaksLines } from "../../../src/import/blog/breaks-lines.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

describe("breaksLines", () => {
  it.each([
    ["hexo", "_config.yml", "title: a"],
    ["hexo", "package.json", '{"dependencies":{"hexo-renderer-marked":"6"}}'],
    ["obsidian", ".obsidian/app.json", "{}"],
    ["obsidian", "a.md", ""],
    ["quartz", "quartz.config.ts", "Plugin.HardLineBreaks(),"],
    ["hugo", "hugo.toml", "[markup.goldmark.renderer]\nhardWraps = true"],
    ["markdown", "package.json", '{"dependencies":{"remark-breaks":"4"}}'],
  ] as const)("is so in %s by %s with %j", (kind, path, text) => {
    expect(breaksLines(blogInMemory({ [path]: text }), kind)).toBe(true);
  });

  it.each([
    ["hexo", "_config.yml", "marked:\n  breaks: false"],
    ["hexo", "_config.yml", "markdown:\n  render:\n    breaks: false"],
    ["hexo", "package.json", '{"dependencies":{"hexo-renderer-kramed":"0"}}'],
    ["obsidian", ".obsidian/app.json", '{"strictLineBreaks": true}'],
    ["quartz", "quartz.config.ts", "// Plugin.HardLineBreaks(),"],
    ["hugo", "hugo.toml", "title = 'a'"],
    ["markdown", "a.md", ""],
  ] as const)("is not so in %s by %s with %j", (kind, path, text) => {
    expect(breaksLines(blogInMemory({ [path]: text }), kind)).toBe(false);
  });

  it("is so in what velog-backup saved", () => {
    const saved = { "backup/content/a.md": "" };
    expect(breaksLines(blogInMemory({ ...saved, "README.md": "# velog-backup" }), "markdown")).toBe(true);
    expect(breaksLines(blogInMemory({ ...saved, "package.json": '{"name":"velog-backup"}' }), "markdown")).toBe(true);
    expect(breaksLines(blogInMemory({ ...saved, "README.md": "# 글" }), "markdown")).toBe(false);
    expect(breaksLines(blogInMemory({ "README.md": "velog-backup" }), "markdown")).toBe(false);
  });
});
