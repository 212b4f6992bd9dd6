import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { fileName } from "../blog/blog-folder.ts";
import type { PageFile } from "./page-file.ts";
import { type JekyllConfig, namedCollections } from "./settings/jekyll-config.ts";

/** Pages and items of collections, each in the order in which they have a right to an address. */
export interface RankedPages {
  /** Written after the posts, so that each stands where a post would. */
  readonly items: readonly PageFile[];
  /** Written before the posts. */
  readonly pages: readonly PageFile[];
}

/**
 * Of several files at one address Jekyll shows the one that it writes last: it writes pages by the names of their files, wherever
 * they lie, then posts, then the items of each collection by their paths. What is held back it does not write.
 */
export function lastWrittenFirst(files: readonly PageFile[], config: JekyllConfig): RankedPages {
  const collections = namedCollections(config);
  const rankOf = ({ path }: PageFile): number => collections.indexOf(/^_([^/]+)\//u.exec(path)?.[1] ?? "");
  const ordered = files.toSorted(
    (one, other) =>
      Number(one.isHeld) - Number(other.isHeld) ||
      rankOf(other) - rankOf(one) ||
      (rankOf(one) === -1 ? byCodeUnits(fileName(other.path), fileName(one.path)) : 0) ||
      byCodeUnits(other.path, one.path),
  );
  return {
    items: ordered.filter((file) => rankOf(file) !== -1),
    pages: ordered.filter((file) => rankOf(file) === -1),
  };
}
