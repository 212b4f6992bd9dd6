import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { readItemData } from "./item-data.ts";
import type { JekyllBlog } from "./jekyll-blog.ts";

/**
 * The paths of the collection items that stand in lists. A blog without posts is written in its collections, and its
 * front page lists those: the items with a date, or all of them if none has one.
 */
export function listedItems({
  posts,
  items,
  config,
}: Pick<JekyllBlog, "posts" | "items" | "config">): ReadonlySet<string> {
  if (posts.some(({ file }) => file.kind !== "draft")) return new Set();
  const dated = items.filter(({ path, text }) => readItemData(path, frontMatterFields(text), config).moment !== null);
  return new Set((dated.length > 0 ? dated : items).map(({ path }) => path));
}
