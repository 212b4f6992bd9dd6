import type { BlogFolder } from "../blog/blog-folder.ts";
import { vitepressSource } from "../vitepress/vitepress-address.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";

/** Whether VitePress or VuePress built the site, which run each note as a template of Vue. */
export function runsVue(folder: BlogFolder): boolean {
  return vitepressSource(folder) !== null || vuepressSource(folder) !== null;
}
