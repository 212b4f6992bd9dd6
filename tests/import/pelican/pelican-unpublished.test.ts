import { expect, it } from "vitest";
import { pelicanUnpublished } from "../../../src/import/pelican/pelican-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, pelicanUnpublished(folder));
}

const notes = {
  "content/a.md": "",
  "content/priv/b.md": "",
  "content/c.wip.md": "",
  "content/pages/d.md": "",
  "content/pages/old/e.md": "",
};

it("is what the lists of folders and of ignored files leave out", () => {
  const settings = 'ARTICLE_EXCLUDES = ["priv"]\nPAGE_EXCLUDES = ["pages/old"]\nIGNORE_FILES = ["*.wip.md"]\n';
  expect(told({ ...notes, "pelicanconf.py": settings })).toEqual({
    excluded: ["content/c.wip.md", "content/pages/old/e.md", "content/priv/b.md"],
    outside: [],
    unread: [],
  });
});

it("is what is in no folder of articles or pages", () => {
  expect(told({ ...notes, "pelicanconf.py": "ARTICLE_PATHS = ['priv']\nPAGE_PATHS = ('pages',)\n" })).toEqual({
    excluded: [],
    outside: ["content/a.md", "content/c.wip.md"],
    unread: [],
  });
});

it("is told where it is computed", () => {
  expect(told({ ...notes, "pelicanconf.py": "ARTICLE_EXCLUDES = DRAFTS\n" }).unread).toEqual([
    "pelicanconf.py: ARTICLE_EXCLUDES",
  ]);
});
