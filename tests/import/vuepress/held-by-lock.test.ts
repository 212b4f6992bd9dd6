import { expect, it } from "vitest";
import { heldByLock } from "../../../src/import/vuepress/held-by-lock.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const notes = {
  "docs/diary/a.md": post(["title: a"]),
  "docs/diary/README.md": post(["title: b"]),
  "docs/open/lock.md": post(["title: c"]),
  "docs/open/ok.md": post(["title: d"]),
  "docs/비밀/x.md": post(["title: e"]),
  "docs/moved.md": post(["title: f", "permalink: /diary/f.html"]),
};

function held(theme: string, more: Readonly<Record<string, string>> = {}) {
  const folder = blogInMemory({
    ...notes,
    ...more,
    "docs/.vuepress/config.ts": 'import theme from "./theme";',
    "docs/.vuepress/theme.ts": theme,
  });
  const { heldBy, unread } = heldByLock(folder);
  const paths = folder.files.flatMap(({ path }) => (path.endsWith(".md") && heldBy(path) !== null ? [path] : []));
  return { paths, unread };
}

const diary = ["docs/diary/README.md", "docs/diary/a.md", "docs/moved.md"];

it.each([
  ['encrypt: { config: { "/diary/": ["1"], "/open/lock.html": "1" } }', [...diary, "docs/open/lock.md"]],
  ['encrypt: { config: { "/diary": "1" } }', diary],
  ['encrypt: { rules: { "비밀/": "1", "lock.md": "1" } }', ["docs/open/lock.md", "docs/비밀/x.md"]],
  ['encrypt: { rules: { "/%EB%B9%84%EB%B0%80/": "1" } }', ["docs/비밀/x.md"]],
  ['encrypt: { rules: { "^/open/l": "1", "^비밀": "1" } }', ["docs/open/lock.md", "docs/비밀/x.md"]],
  ['encrypt: { rules: { "/gone/": "1" } }', []],
  ["encrypt: { global: true }", Object.keys(notes).toSorted()],
  ["title: 1", []],
])("holds back what VuePress locks by %s", (theme, paths) => {
  expect(held(`export default hopeTheme({ ${theme} });`)).toEqual({ paths, unread: [] });
});

it("tells of a pattern it cannot read", () => {
  expect(held('x({ encrypt: { rules: { "^(": "1" } } })')).toEqual({
    paths: [],
    unread: ["docs/.vuepress/theme.ts: encrypt"],
  });
});

it("tells of an address that may be that of a note whose address is unknown", () => {
  const more = { "docs/_posts/2020-01-01-a.md": post(["title: a"]) };
  expect(held('x({ encrypt: { config: { "/2020/": "1" } } })', more)).toEqual({
    paths: [],
    unread: ["docs/.vuepress/theme.ts: encrypt"],
  });
  expect(held('x({ encrypt: { config: { "/open/": "1" } } })', more).unread).toEqual([]);
});

it.each([
  [{ "package.json": '{"dependencies": {"vuepress-theme-reco": "1"}}' }, "keys: [abc]", true],
  [{ ".vuepress/config.js": "theme: 'reco'" }, "keys: abc", true],
  [{ "package.json": '{"dependencies": {"vuepress-theme-reco": "1"}}' }, "keys: []", false],
  [{}, "keys: [abc]", false],
])("holds back a post that has keys for Reco: %j, %s", (settings, field, isHeld) => {
  const folder = blogInMemory({ ".vuepress/config.js": "", ...settings, "a.md": post(["title: a", field]) });
  expect(heldByLock(folder).heldBy("a.md") !== null).toBe(isHeld);
});
