import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileText } from "../blog/config-file.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type JekyllConfig, readJekyllConfig } from "../jekyll/jekyll-config.ts";

/** Placeholders that mean in Hexo what they mean here. */
const shared = /^(?:[^:]|:(?:year|month|i_month|day|i_day|hour|minute|second|title)(?![a-z_]))*$/u;

/** The pattern of addresses that Hexo has where a blog says none. */
export const defaultPattern = ":year/:month/:day/:title/";

/**
 * Reads the settings of a blog of Hexo's, whose keys are those of Jekyll where a site of ours has them. A pattern of addresses that
 * only Hexo can fill in is none.
 */
export function readHexoConfig(folder: Pick<BlogFolder, "readText">): JekyllConfig {
  const config = readJekyllConfig(configFileText(folder));
  const permalink = textAt(config.root, "permalink") ?? defaultPattern;
  return { ...config, permalink: isSharedPattern(permalink) ? permalink : ":path", defaults: [] };
}

/** Whether a pattern of addresses means the same here. */
function isSharedPattern(pattern: string): boolean {
  return shared.test(pattern);
}
