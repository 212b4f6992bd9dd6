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

/**
 * Where a plugin for languages looks for posts, `_i18n/ko/_posts`. Jekyll looks into no other folder whose name begins
 * with `_`: its posts were never published, and keep the name, which holds them back.
 */
const ofLanguages = /^_i18n\//u;

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
    categories: above
      .replace(ofLanguages, "")
      .split("/")
      .filter((name) => name !== ""),
    typedDate: folder === "posts" ? typedDate : null,
  };
}
