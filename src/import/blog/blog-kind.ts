import type { BlogKind } from "../../model/import-reasons.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";
import { contentFolders } from "../hugo/content/content-folders.ts";
import { readHugoSettings } from "../hugo/settings/hugo-settings.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { configFileRoot } from "./config-file.ts";
import { isMadeWith } from "./made-with.ts";

/** Detects which program made a folder by its contents. */
export function blogKind(folder: BlogFolder): BlogKind {
  const has = (path: RegExp): boolean => folder.files.some((file) => path.test(file.path));
  if (isHexo(folder, has)) return "hexo";
  // Foam's template for GitHub Pages has settings of Jekyll, but its notes have no front matter.
  const isFoam = (folder.readText(".vscode/settings.json") ?? "").includes('"foam.') || has(/^\.foam\//u);
  if (isFoam && !has(/(?:^|\/)_posts\//u)) return "markdown";
  if (has(/^_config\.(?:ya?ml|toml)$/u)) return "jekyll";
  if (has(/^quartz\.config\.ts$/u)) return "quartz";
  if (isHugo(folder, has)) return "hugo";
  if (has(/(?:^|\/)_posts\//u) && !namesOtherProgram(folder)) return "jekyll";
  if (has(/^\.obsidian\//u)) return "obsidian";
  // Hugo's content folder may be imported by itself.
  return has(/(?:^|\/)_index(?:\.[\w-]+)?\.md$/u) ? "hugo" : "markdown";
}

/** Programs for Node.js other than Hexo, whose posts may be in `_posts/` as well. */
const otherPrograms =
  "gatsby next astro nuxt vuepress vitepress @11ty/eleventy @docusaurus/core @sveltejs/kit valaxy contentlayer".split(
    " ",
  );

function namesOtherProgram(folder: BlogFolder): boolean {
  return otherPrograms.some((name) => isMadeWith(name, folder));
}

/** Hugo's settings may name its content folder. */
function isHugo(folder: BlogFolder, has: (path: RegExp) => boolean): boolean {
  if (has(/^content\//u) && has(/^archetypes\//u)) return true;
  const settings = readHugoSettings(folder);
  return settings.files.length > 0 && contentFolders(folder, settings).length > 0;
}

/** Hexo also has `_config.yml` and `_posts/`, but Jekyll cannot use their contents. */
function isHexo(folder: BlogFolder, has: (path: RegExp) => boolean): boolean {
  if (/"hexo(?:-[a-z-]+)?"\s*:/u.test(folder.readText("package.json") ?? "")) return true;
  const config = configFileRoot(folder);
  if (hexoKeys.some((key) => valueAt(config, key) !== null)) return true;
  if (has(/^scaffolds\//u) && has(/^source\//u)) return true;
  const isOther = has(/^(?:_config\.ya?ml|Gemfile|Rakefile|_layouts\/|_includes\/)/u) || namesOtherProgram(folder);
  return !isOther && hasPostsDatedWithin(folder);
}

const hexoKeys = ["source_dir", "new_post_name", "skip_render", "post_asset_folder", "filename_case", "pretty_urls"];

/** Whether posts have dates in their front matter and not in their names, where Jekyll needs them. */
function hasPostsDatedWithin({ files, readText }: BlogFolder): boolean {
  const undated = files.filter(({ path }) => /^(?:source\/)?_posts\/(?:.*\/)?(?!\d{2,4}-)[^/]+\.md$/u.test(path));
  return undated.some(({ path }) => {
    const text = readText(path);
    return text !== null && textAt(frontMatterFields(text), "date") !== null;
  });
}
