import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";
import { contentFolders } from "../hugo/content-folders.ts";
import { readHugoSettings } from "../hugo/hugo-settings.ts";
import type { BlogKind } from "../import-plan.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { configFileRoot } from "./config-file.ts";

/** Tells what made a folder by what lies in it. */
export function blogKind(folder: BlogFolder): BlogKind {
  const has = (path: RegExp): boolean => folder.files.some((file) => path.test(file.path));
  if (isHexo(folder, has)) return "hexo";
  if (has(/^_config\.(?:ya?ml|toml)$/u)) return "jekyll";
  if (has(/^quartz\.config\.ts$/u)) return "quartz";
  if (isHugo(folder, has)) return "hugo";
  if (has(/(?:^|\/)_posts\//u)) return "jekyll";
  if (has(/^\.obsidian\//u)) return "obsidian";
  // What lies in Hugo's folder of content may be brought in by itself.
  return has(/(?:^|\/)_index(?:\.[\w-]+)?\.md$/u) ? "hugo" : "markdown";
}

/** Hugo has its content in a folder that its settings may name. */
function isHugo(folder: BlogFolder, has: (path: RegExp) => boolean): boolean {
  if (has(/^content\//u) && has(/^archetypes\//u)) return true;
  const settings = readHugoSettings(folder);
  return settings.files.length > 0 && contentFolders(folder, settings).length > 0;
}

/** Hexo too has a `_config.yml` and `_posts/`, and what lies in them is nothing to Jekyll. */
function isHexo(folder: BlogFolder, has: (path: RegExp) => boolean): boolean {
  if (/"hexo(?:-[a-z-]+)?"\s*:/u.test(folder.readText("package.json") ?? "")) return true;
  const config = configFileRoot(folder);
  if (hexoKeys.some((key) => valueAt(config, key) !== null)) return true;
  if (has(/^scaffolds\//u) && has(/^source\//u)) return true;
  return !has(/^(?:_config\.ya?ml|Gemfile|Rakefile|_layouts\/|_includes\/)/u) && hasPostsDatedWithin(folder);
}

const hexoKeys = ["source_dir", "new_post_name", "skip_render", "post_asset_folder", "filename_case", "pretty_urls"];

/** Whether posts have their days between their `---` lines, and none in their names, where Jekyll wants them. */
function hasPostsDatedWithin({ files, readText }: BlogFolder): boolean {
  const undated = files.filter(({ path }) => /^(?:source\/)?_posts\/(?:.*\/)?(?!\d{2,4}-)[^/]+\.md$/u.test(path));
  return undated.some(({ path }) => {
    const text = readText(path);
    return text !== null && textAt(frontMatterFields(text), "date") !== null;
  });
}
