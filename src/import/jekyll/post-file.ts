import { fileName } from "../blog/blog-folder.ts";

/** A file that Jekyll takes for a post or a draft. */
export interface PostFile {
  readonly path: string;
  readonly kind: "post" | "draft";
  /** Below `_posts/` or `_drafts/`. */
  readonly below: string;
  /** Folders above `_posts/`, which Jekyll takes for categories. */
  readonly categories: readonly string[];
  /** The date in its name, as Jekyll reads it; null for a draft. */
  readonly typedDate: string | null;
}

const written = /\.(?:md|markdown|mkd|mkdn|mkdown|html)$/iu;
const dated = /^(\d{2,4}-\d{1,2}-\d{1,2})-[^/]*\.[^.]+$/u;

/** Reads a path of a Jekyll blog; null when Jekyll makes no post of the file. */
export function postFileOf(path: string): PostFile | null {
  const [, above = "", folder = "", below = ""] = /^((?:[^/]+\/)*?)_(posts|drafts)\/(.+)$/u.exec(path) ?? [];
  if (below === "" || !written.test(below)) return null;
  const typedDate = dated.exec(fileName(path))?.[1] ?? null;
  if (folder === "posts" && typedDate === null) return null;
  return {
    path,
    kind: folder === "posts" ? "post" : "draft",
    below,
    categories: above.split("/").filter((name) => name !== ""),
    typedDate: folder === "posts" ? typedDate : null,
  };
}
