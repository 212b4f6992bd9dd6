import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { openHexo } from "./hexo-front-matter.ts";

/** A post as a Hexo tag names it. */
interface NamedPost {
  readonly path: string;
  readonly title: string;
}

/** Finds the post a tag names; null if there is none or more than one. */
export type PostOfName = (name: string) => NamedPost | null;

/** Indexes a Hexo blog's posts by path below `_posts` (with or without the date prefix) and by title. */
export function postsByName({ files, readText }: BlogFolder): PostOfName {
  const posts = files.flatMap(({ path }) => {
    const [, below] = /(?:^|\/)_posts\/(.+)\.(?:md|markdown)$/iu.exec(path) ?? [];
    const text = below === undefined ? null : readText(path);
    if (below === undefined || text === null) return [];
    const opened = openHexo({ from: path, to: path, text, changes: [] }).text;
    return [{ path, below, title: textAt(frontMatterFields(opened), "title") ?? fileName(below) }];
  });
  const byPath = new Map(posts.map((post) => [keyOf(post.below), post]));
  const byName = unique(posts, ({ below }) => fileName(below).replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, ""));
  const byTitle = unique(posts, ({ title }) => title);
  return (typed) => {
    const name = keyOf(withoutNoteEnding(typed));
    const found = byPath.get(name) ?? byName.get(name) ?? byTitle.get(name) ?? null;
    return found === null ? null : { path: found.path, title: found.title };
  };
}

function unique<Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, Item | null> {
  const byName = new Map<string, Item | null>();
  for (const item of items) {
    const name = keyOf(nameOf(item));
    byName.set(name, byName.has(name) ? null : item);
  }
  return byName;
}

function keyOf(name: string): string {
  return name.normalize("NFC").trim();
}
