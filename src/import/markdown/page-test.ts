import { isNoteFile } from "../../model/note/note-file.ts";
import { astroPages, isAstro } from "../astro/astro-address.ts";
import { undatedCollections } from "../astro/astro-collections.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { belowSource, type SourceFolder } from "../blog/source-folder.ts";
import { isDocusaurus } from "../docusaurus/docusaurus-address.ts";
import { docusaurusPages } from "../docusaurus/docusaurus-parts.ts";
import { eleventyInput, isEleventy } from "../eleventy/eleventy-address.ts";
import { asYaml } from "../front-matter/foreign-front-matter.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt, textIgnoringCase } from "../front-matter/yaml-values.ts";
import { isSectionPage } from "../hugo/content/section-page.ts";
import { mdbookSource } from "../mdbook/mdbook-contents.ts";
import { mkdocsSource } from "../mkdocs/mkdocs-address.ts";
import { isPelicanPage } from "../pelican/pelican-address.ts";
import { isPelican, pelicanSource } from "../pelican/pelican-blog.ts";
import { vitepressSource } from "../vitepress/vitepress-address.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";
import type { BlogPlace } from "./blog-place.ts";

/**
 * Recognises pages, which are unlisted. Hugo lists what is in folders, so a note above all folders is a page, unless it
 * has a date or most notes are there.
 */
export function pageTest(folder: BlogFolder, place: BlogPlace): (path: string) => boolean {
  const isPage = pageTestBelow(folder, place);
  return (path) => belowSource(path, place.sources) !== null && isPage(path);
}

function pageTestBelow(folder: BlogFolder, { kind, sources }: BlogPlace): (path: string) => boolean {
  const below = (path: string): string => belowSource(path, sources) ?? path;
  if (kind === "hexo")
    return (path) =>
      !below(path)
        .split("/")
        .some((name) => name.startsWith("_"));
  if (kind === "quartz") return (path) => below(path) === "index.md";
  if (kind === "hugo" && sources.length > 0) return hugoPages(folder, sources);
  if (isDocusaurus(folder)) return (path) => path.startsWith(docusaurusPages);
  const source = vitepressSource(folder);
  if (source !== null) return (path) => path === `${source}index.md` || isVueHome(folder.readText(path));
  if (isPelican(folder)) return (path) => isPelicanPage(path, pelicanSource(folder));
  const ofBook = mkdocsSource(folder) ?? mdbookSource(folder);
  const ofTop = ofBook ?? vuepressSource(folder);
  if (ofTop !== null)
    return (path) =>
      /^(?:readme|index)\.md$/iu.test(path.slice(ofTop.length)) ||
      (ofBook === null && isVueHome(folder.readText(path)));
  if (isEleventy(folder)) return eleventyPages(folder);
  if (!isAstro(folder)) return () => false;
  const apart = [astroPages, ...undatedCollections(folder)];
  return (path) => apart.some((place) => path.startsWith(place));
}

/** Whether a note is a home page of VitePress or VuePress, of which each language has its own. */
function isVueHome(text: string | null): boolean {
  const fields = frontMatterFields(text ?? "");
  return textAt(fields, "home") === "true" || textAt(fields, "layout") === "home";
}

/** What is above all post folders and has no date. */
function eleventyPages(folder: BlogFolder): (path: string) => boolean {
  const { files, readText } = folder;
  const input = eleventyInput(folder);
  const isAbove = (path: string): boolean => path.startsWith(input) && !path.slice(input.length).includes("/");
  const hasFolders = files.some(({ path }) => isNoteFile(path) && path.startsWith(input) && !isAbove(path));
  return (path) => hasFolders && isAbove(path) && !isDated(readText(path));
}

function hugoPages({ files, readText }: BlogFolder, sources: readonly SourceFolder[]): (path: string) => boolean {
  const below = (path: string): string => belowSource(path, sources) ?? "";
  const notes = files
    .map(({ path }) => path)
    .filter((path) => isNoteFile(path) && below(path) !== "" && !isSectionPage(path));
  const isAbove = (path: string) => !below(path).includes("/");
  const isFolderAbove = (path: string) => /^[^/]+\/index(?:\.[\w-]+)?\.\w+$/iu.test(below(path));
  const isOfPages = (path: string) => /^pages?\//iu.test(below(path));
  const above = notes.filter(isAbove).length;
  const folders = notes.filter(isFolderAbove).length;
  const others = notes.filter((path) => !isAbove(path) && !isFolderAbove(path) && !isOfPages(path)).length;
  // With hardly any other notes, these are the posts.
  const isWithPosts = (path: string): boolean =>
    (isAbove(path) && others + folders > 0) || (isFolderAbove(path) && others > 0 && folders <= others);
  const isPost = (path: string): boolean =>
    !isNamedAsPage(below(path)) && ((isAbove(path) && above > others + folders) || isDated(readText(path)));
  return (path) => isSectionPage(path) || isOfPages(path) || (isWithPosts(path) && !isPost(path));
}

const pageNames = [
  "about(?:[-_]?me)?|contact|cv|faq|friends|now|portfolio|profile|projects?|resume|uses|소개|이력서",
  "404|archives?|guestbook|home|index|links?|privacy(?:[-_]policy)?|search|terms|방명록",
];
const pageName = new RegExp(`^(?:${pageNames.join("|")})$`, "iu");

/** Whether a note has a typical page name, even if it has a date. */
function isNamedAsPage(below: string): boolean {
  const stem = below.replace(/(?:\/index)?(?:\.[a-z]{2}(?:-[a-z]+)?)?\.\w+$/iu, "");
  return pageName.test(stem);
}

/** Whether a note has a date, as posts do. */
function isDated(typed: string | null): boolean {
  const text = typed === null ? "" : (asYaml({ from: "", to: "", text: typed, changes: [] })?.text ?? typed);
  const fields = frontMatterFields(text);
  return ["date", "publishDate"].some((key) => textIgnoringCase(fields, key) !== null);
}
