import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileRoot } from "../blog/config-file.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";

/**
 * The name under which a post of Hexo's says that it stands in no list, where a plugin publishes such posts; null where
 * nothing does.
 */
export function hiddenPostName(folder: BlogFolder): string | null {
  const settings = valueAt(configFileRoot(folder), "hide_posts");
  const isThere = settings !== null || /"hexo-hide-posts"\s*:/u.test(folder.readText("package.json") ?? "");
  return isThere ? (textAt(settings, "filter") ?? "hidden") : null;
}
