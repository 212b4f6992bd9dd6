import type { BlogProgram } from "../../model/import-reasons.ts";
import { astroUnpublished } from "../astro/astro-unpublished.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { blogProgram } from "../blog/blog-program.ts";
import { nothingUnpublished, type Unpublished } from "../blog/unpublished.ts";
import { docusaurusUnpublished } from "../docusaurus/docusaurus-unpublished.ts";
import { eleventyUnpublished } from "../eleventy/eleventy-unpublished.ts";
import { gatsbyUnpublished } from "../gatsby/gatsby-unpublished.ts";
import { logseqUnpublished } from "../logseq/logseq-publishing.ts";
import { mdbookUnpublished } from "../mdbook/mdbook-unpublished.ts";
import { mkdocsUnpublished } from "../mkdocs/mkdocs-unpublished.ts";
import { pelicanUnpublished } from "../pelican/pelican-unpublished.ts";
import { vitepressUnpublished } from "../vitepress/vitepress-unpublished.ts";
import { vuepressUnpublished } from "../vuepress/vuepress-unpublished.ts";

/** What the settings of a folder's program keep from being published. */
export function unpublishedIn(folder: BlogFolder): Unpublished {
  const { reasonFor, unread } = readers[blogProgram(folder, "markdown")]?.(folder) ?? nothingUnpublished;
  return { reasonFor: (path) => reasonFor(folder.typedPath?.(path) ?? path), unread };
}

const readers: Readonly<Partial<Record<BlogProgram, (folder: BlogFolder) => Unpublished>>> = {
  astro: astroUnpublished,
  gatsby: gatsbyUnpublished,
  docusaurus: docusaurusUnpublished,
  vitepress: vitepressUnpublished,
  eleventy: eleventyUnpublished,
  pelican: pelicanUnpublished,
  mkdocs: mkdocsUnpublished,
  mdbook: mdbookUnpublished,
  vuepress: vuepressUnpublished,
  logseq: logseqUnpublished,
  // It may show a graph of Logseq's.
  next: logseqUnpublished,
};
