import type { BlogKind, BlogProgram } from "../../model/import-reasons.ts";
import { isAstro } from "../astro/astro-address.ts";
import { isDendron } from "../dendron/dendron-vault.ts";
import { isDocusaurus } from "../docusaurus/docusaurus-address.ts";
import { isEleventy } from "../eleventy/eleventy-address.ts";
import { isGatsby } from "../gatsby/gatsby-address.ts";
import { readHugoSettings } from "../hugo/settings/hugo-settings.ts";
import { logseqFolder } from "../logseq/logseq-pages.ts";
import { mdbookSource } from "../mdbook/mdbook-contents.ts";
import { mkdocsSettings } from "../mkdocs/mkdocs-address.ts";
import { isNotionPage } from "../notion/notion-name.ts";
import { isPelican } from "../pelican/pelican-blog.ts";
import { vitepressSource } from "../vitepress/vitepress-address.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";
import { isZola } from "../zola/zola-address.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { isMadeWith } from "./made-with.ts";

/** Names the program of a folder for its author, more precisely than its files need to be read. */
export function blogProgram(folder: BlogFolder, kind: BlogKind): BlogProgram {
  if (kind === "hugo" && isZola(readHugoSettings(folder))) return "zola";
  if (kind !== "markdown") return kind;
  return knownPrograms.find(([, isOf]) => isOf(folder))?.[0] ?? kind;
}

/** In the order in which their addresses are looked for. */
const knownPrograms: readonly (readonly [BlogProgram, (folder: BlogFolder) => boolean])[] = [
  ["astro", isAstro],
  ["gatsby", isGatsby],
  ["docusaurus", isDocusaurus],
  ["vitepress", (folder) => vitepressSource(folder) !== null],
  ["eleventy", isEleventy],
  ["pelican", isPelican],
  ["mkdocs", (folder) => mkdocsSettings(folder) !== null],
  ["mdbook", (folder) => mdbookSource(folder) !== null],
  ["vuepress", (folder) => vuepressSource(folder) !== null],
  ["next", (folder) => isMadeWith("next", folder)],
  ["logseq", (folder) => logseqFolder(folder) !== null],
  ["dendron", isDendron],
  ["notion", ({ files }) => files.some(({ path }) => isNotionPage(path))],
];
