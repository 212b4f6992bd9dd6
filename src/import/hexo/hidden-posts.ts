import { readYaml } from "../../parse/yaml/yaml.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";

/**
 * The name under which a post of Hexo's says that it stands in no list, where a plugin publishes such posts; null where
 * nothing does.
 */
export function hiddenPostName({ readText }: BlogFolder): string | null {
  const reading = readYaml(readText("_config.yml") ?? readText("_config.yaml") ?? "");
  const settings = valueAt(reading.ok ? reading.root : null, "hide_posts");
  const isThere = settings !== null || /"hexo-hide-posts"\s*:/u.test(readText("package.json") ?? "");
  return isThere ? (textAt(settings, "filter") ?? "hidden") : null;
}
