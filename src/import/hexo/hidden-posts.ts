import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileRoot } from "../blog/config-file.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";

/** The field by which a Hexo post says that it is unlisted, if the plugin for such posts is installed; else null. */
export function hiddenPostName(folder: BlogFolder): string | null {
  const settings = valueAt(configFileRoot(folder), "hide_posts");
  const isThere = settings !== null || /"hexo-hide-posts"\s*:/u.test(folder.readText("package.json") ?? "");
  return isThere ? (textAt(settings, "filter") ?? "hidden") : null;
}
