import { expect, it } from "vitest";
import {
  dendronNotes,
  heldByHierarchy,
  isDendron,
  unreadHierarchies,
} from "../../../src/import/dendron/dendron-vault.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const held = (hierarchies: string, path: string): boolean =>
  heldByHierarchy(blogInMemory({ "dendron.yml": `publishing:\n  siteHierarchies:\n${hierarchies}  siteUrl: a\n` }))(
    path,
  ) !== null;

it.each([
  ["    - root\n", "vault/a.b.md", false],
  ["    - econ\n    - 'til'\n", "vault/econ.rate.md", false],
  ["    - econ\n    - 'til'\n", "vault/til.md", false],
  ["    - econ\n", "vault/economy.md", true],
  ["    - econ\n", "vault/daily.journal.md", true],
  ["", "a.md", false],
])("holds back what the settings do not publish: %j %s", (hierarchies, path, isHeld) =>
  expect(held(hierarchies, path)).toBe(isHeld),
);

it("knows its notes by their names", () => {
  const isNote = dendronNotes(blogInMemory({ "vault/a.b.md": "" }));
  expect(["a.b", "a"].map(isNote)).toEqual([true, false]);
});

it("knows a vault by its settings", () => {
  expect(isDendron(blogInMemory({ "dendron.yml": "" }))).toBe(true);
  expect(isDendron(blogInMemory({ "a.md": "" }))).toBe(false);
});

it("holds back what is not published by default, unless the note says so, and a private vault, with a list on one line", () => {
  const settings = [
    "workspace:",
    "  vaults:",
    "    - fsPath: notes",
    "    - fsPath: own",
    "      visibility: private",
    "publishing:",
    "  siteHierarchies: [blog]",
    "  hierarchy:",
    "    blog.priv:",
    "      publishByDefault: false",
    "    blog.some:",
    "      publishByDefault: { own: false }",
  ].join("\n");
  const texts = {
    "dendron.yml": settings,
    "notes/blog.a.md": "",
    "notes/blog.priv.b.md": "",
    "notes/blog.priv.c.md": "---\npublished: true\n---\n",
    "notes/blog.some.d.md": "",
    "notes/journal.e.md": "",
    "own/blog.f.md": "",
  };
  const held = heldByHierarchy(blogInMemory(texts));
  expect(Object.keys(texts).filter((path) => path.endsWith(".md") && held(path) !== null)).toEqual([
    "notes/blog.priv.b.md",
    "notes/blog.some.d.md",
    "notes/journal.e.md",
    "own/blog.f.md",
  ]);
});

it("tells settings that cannot be read at all", () => {
  expect(unreadHierarchies(blogInMemory({ "dendron.yml": "- [\n" }))).toEqual(["dendron.yml: siteHierarchies"]);
  expect(unreadHierarchies(blogInMemory({ "dendron.yml": "version: 5\n" }))).toEqual([]);
});
