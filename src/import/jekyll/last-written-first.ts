import { fileName } from "../../model/address/file-name.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import type { PageFile } from "./page-file.ts";
import { type JekyllConfig, namedCollections } from "./settings/jekyll-config.ts";

/** Pages and collection items, each in order of precedence for addresses. */
export interface RankedPages {
  /** Written after the posts, so an item replaces a post at its address. */
  readonly items: readonly PageFile[];
  /** Written before the posts. */
  readonly pages: readonly PageFile[];
}

/**
 * When files share an address, Jekyll keeps the last written: it writes pages by file name in any folder, then posts,
 * then each collection's items by path. What is held back is not written.
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
