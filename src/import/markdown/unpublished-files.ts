import { isAstro } from "../astro/astro-address.ts";
import { astroUnpublished } from "../astro/astro-unpublished.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { nothingUnpublished, type Unpublished } from "../blog/unpublished.ts";
import { isDocusaurus } from "../docusaurus/docusaurus-address.ts";
import { docusaurusUnpublished } from "../docusaurus/docusaurus-unpublished.ts";
import { isEleventy } from "../eleventy/eleventy-address.ts";
import { eleventyUnpublished } from "../eleventy/eleventy-unpublished.ts";
import { isGatsby } from "../gatsby/gatsby-address.ts";
import { gatsbyUnpublished } from "../gatsby/gatsby-unpublished.ts";
import { logseqFolder } from "../logseq/logseq-pages.ts";
import { logseqUnpublished } from "../logseq/logseq-publishing.ts";
import { mdbookSource } from "../mdbook/mdbook-contents.ts";
import { mdbookUnpublished } from "../mdbook/mdbook-unpublished.ts";
import { mkdocsSettings } from "../mkdocs/mkdocs-address.ts";
import { mkdocsUnpublished } from "../mkdocs/mkdocs-unpublished.ts";
import { isPelican } from "../pelican/pelican-blog.ts";
import { pelicanUnpublished } from "../pelican/pelican-unpublished.ts";
import { vitepressSource } from "../vitepress/vitepress-address.ts";
import { vitepressUnpublished } from "../vitepress/vitepress-unpublished.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";
import { vuepressUnpublished } from "../vuepress/vuepress-unpublished.ts";

/** What the settings of a folder's program keep from being published. */
export function unpublishedIn(folder: BlogFolder): Unpublished {
  const { reasonFor, unread } = readers.find(([isOf]) => isOf(folder))?.[1](folder) ?? nothingUnpublished;
  return { reasonFor: (path) => reasonFor(folder.typedPath?.(path) ?? path), unread };
}

type Reader = (folder: BlogFolder) => Unpublished;

/** In the order in which their addresses are looked for. */
const readers: readonly (readonly [isOf: (folder: BlogFolder) => boolean, read: Reader])[] = [
  [isAstro, astroUnpublished],
  [isGatsby, gatsbyUnpublished],
  [isDocusaurus, docusaurusUnpublished],
  [(folder) => vitepressSource(folder) !== null, vitepressUnpublished],
  [isEleventy, eleventyUnpublished],
  [isPelican, pelicanUnpublished],
  [(folder) => mkdocsSettings(folder) !== null, mkdocsUnpublished],
  [(folder) => mdbookSource(folder) !== null, mdbookUnpublished],
  [(folder) => vuepressSource(folder) !== null, vuepressUnpublished],
  [(folder) => logseqFolder(folder) !== null, logseqUnpublished],
];
