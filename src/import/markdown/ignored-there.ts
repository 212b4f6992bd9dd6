import { bareName } from "../../model/text/bare-name.ts";
import type { BlogLayout } from "./blog-layout.ts";

/** A program and what it reads of a note's fields. */
export type ReadingLayout = Pick<BlogLayout, "kind"> & Partial<Pick<BlogLayout, "wanted">>;

/**
 * Whether a blog's program ignores a field that says here that a note is not published: Hugo reads `headless` only in a
 * bundle's `index.md`, Quartz `publish` only with ExplicitPublish, and Hexo leaves `hide` and the like to themes.
 */
export function isIgnoredThere(name: string, from: string, { kind, wanted = null }: ReadingLayout): boolean {
  const bare = bareName(name);
  if (kind === "hugo") return bare === "headless" && !/(?:^|\/)_?index(?:\.[\w-]+)?\.\w+$/iu.test(from);
  if (kind === "quartz") return wanted === null && /^(?:is)?(?:publish(?:ed)?|public)$/u.test(bare);
  return kind === "hexo" && /^(?:is)?(?:hide|hidden|private|secret)$/u.test(bare);
}
