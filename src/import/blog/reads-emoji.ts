import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { isDocusaurus } from "../docusaurus/docusaurus-address.ts";
import { readHugoSettings, settingText } from "../hugo/settings/hugo-settings.ts";
import { runsVue } from "../vue/runs-vue.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { configFileText } from "./config-file.ts";

/** Plugins that turn `:name:` into an emoji, as `package.json` and Jekyll's and Hexo's settings name them. */
const plugin = /\b(?:jemoji|(?:gatsby-)?remark-g?emojis?|markdown-it-emoji|hexo-filter-(?:github-)?emojis?)\b/u;

/** Whether the blog's program turns names such as `:tada:` into emoji, as some do by default. */
export function readsEmoji(folder: BlogFolder): boolean {
  if (isDocusaurus(folder) || runsVue(folder)) return true;
  const typed = [configFileText(folder), folder.readText("package.json")];
  const isPlugin = typed.some((text) => plugin.test((text ?? "").replace(/^\s*#.*$/gmu, "")));
  const settings = readHugoSettings(folder);
  const asked = ["enableEmoji", "markdown.render_emoji"].map((key) => settingText(settings, key)?.text ?? "");
  return isPlugin || asked.some((one) => meantBoolean(one) === true);
}
