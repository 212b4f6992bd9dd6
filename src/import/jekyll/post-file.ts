import { fileName } from "../../model/address/file-name.ts";

/** A file that Jekyll reads as a post or draft. */
export interface PostFile {
  readonly path: string;
  readonly kind: "post" | "draft";
  /** Relative to `_posts/` or `_drafts/`. */
  readonly below: string;
  /** Folders above `_posts/`, which Jekyll uses as categories. */
  readonly categories: readonly string[];
  /** The date in its name, as Jekyll reads it; null for a draft. */
  readonly typedDate: string | null;
}

const written = /\.(?:md|markdown|mkd|mkdn|mkdown|html)$/iu;
/** A file name with a date in front, as Jekyll reads it. */
export const datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-[^/]*\.[^.]+$/u;

/** Reads a path of a Jekyll blog; null if Jekyll makes no post of it. */
export function postFileOf(path: string): PostFile | null {
  const [, above = "", folder = "", below = ""] = /^((?:[^/]+\/)*?)_(posts|drafts)\/(.+)$/u.exec(path) ?? [];
  if (below === "" || !written.test(below)) return null;
  const typedDate = datedName.exec(fileName(path))?.[1] ?? null;
  if (folder === "posts" && typedDate === null) return null;
  return {
    path,
    kind: folder === "posts" ? "post" : "draft",
    below,
    // Jekyll looks into no folder named so, but plugins for languages do: `_i18n/ko/_posts`.
    categories: above.split("/").filter((name) => name !== "" && !name.startsWith("_")),
    typedDate: folder === "posts" ? typedDate : null,
  };
}
