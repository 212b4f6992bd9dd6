import { expect, it } from "vitest";
import { docusaurusUnpublished } from "../../../src/import/docusaurus/docusaurus-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, docusaurusUnpublished(folder));
}

const notes = {
  "blog/a.md": "",
  "blog/priv/b.md": "",
  "docs/wip/c.md": "",
  "memo/d.md": "",
  "src/pages/e.md": "",
  "i18n/ko/f.md": "",
};

function toldBy(settings: string) {
  return told({ ...notes, "docusaurus.config.js": `module.exports = { ${settings} };` });
}

it("is what is excluded from posts and documents, and what is in no folder of content", () => {
  const presets =
    'presets: [["classic", { blog: { exclude: ["**/priv/**"] }, docs: { versions: { current: { path: "next" } }, exclude: ["**/wip/**"] } }]], themeConfig: { docs: { sidebar: {} } }';
  expect(toldBy(presets)).toEqual({
    excluded: ["blog/priv/b.md", "docs/wip/c.md"],
    outside: ["memo/d.md"],
    unread: [],
  });
});

it("follows the folders that presets and plugins name, and a part that is turned off", () => {
  const plugins = 'plugins: [["@docusaurus/plugin-content-docs", { id: "memo", path: "memo" }]]';
  expect(toldBy(`presets: [["classic", { blog: { path: "./posts" }, docs: false }]], ${plugins}`)).toEqual({
    excluded: [],
    outside: ["blog/a.md", "blog/priv/b.md", "docs/wip/c.md"],
    unread: [],
  });
});

it("is told where it is computed", () => {
  expect(toldBy("blog: { path: dir, exclude: drafts }")).toEqual({
    excluded: [],
    outside: [],
    unread: ["docusaurus.config.js: path", "docusaurus.config.js: exclude"],
  });
});
