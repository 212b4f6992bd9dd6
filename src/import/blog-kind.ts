import type { BlogFolder } from "./blog-folder.ts";
import type { BlogKind } from "./import-plan.ts";

/** Tells what made a folder by what lies in it. */
export function blogKind({ files }: BlogFolder): BlogKind {
  const has = (path: RegExp): boolean => files.some((file) => path.test(file.path));
  if (has(/^_config\.ya?ml$/u) || has(/(?:^|\/)_posts\//u)) return "jekyll";
  return has(/^\.obsidian\//u) ? "obsidian" : "markdown";
}
