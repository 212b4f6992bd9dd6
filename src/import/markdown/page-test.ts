import { astroPages, isAstro } from "../astro/astro-address.ts";
import { undatedCollections } from "../astro/astro-collections.ts";
import { type BlogFolder, isNote } from "../blog/blog-folder.ts";
import { asYaml } from "../front-matter/foreign-front-matter.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textIgnoringCase } from "../front-matter/yaml-values.ts";
import { isSectionPage } from "../hugo/section-page.ts";
import type { BlogKind } from "../import-plan.ts";

/**
 * Tells which files of a blog are pages and no posts: a site has them in no list. Hugo lists what lies in a folder of its
 * content, so that what lies above all folders is a page, unless it has a day, or most notes lie there.
 */
export function pageTest(folder: BlogFolder, kind: BlogKind, source: string): (path: string) => boolean {
  const isPage = pageTestBelow(folder, kind, source);
  return (path) => path.startsWith(source) && isPage(path);
}

function pageTestBelow(folder: BlogFolder, kind: BlogKind, source: string): (path: string) => boolean {
  if (kind === "hexo")
    return (path) =>
      !path
        .slice(source.length)
        .split("/")
        .some((name) => name.startsWith("_"));
  if (kind === "quartz") return (path) => path === `${source}index.md`;
  if (kind === "hugo" && source !== "") return hugoPages(folder, source);
  if (!isAstro(folder)) return () => false;
  const apart = [astroPages, ...undatedCollections(folder)];
  return (path) => apart.some((place) => path.startsWith(place));
}

function hugoPages({ files, readText }: BlogFolder, source: string): (path: string) => boolean {
  const notes = files
    .map(({ path }) => path)
    .filter((path) => isNote(path) && path.startsWith(source) && !isSectionPage(path));
  const isAbove = (path: string) => !path.slice(source.length).includes("/");
  const isFolderAbove = (path: string) => /^[^/]+\/index(?:\.[\w-]+)?\.\w+$/iu.test(path.slice(source.length));
  const isOfPages = (path: string) => /^pages?\//iu.test(path.slice(source.length));
  const above = notes.filter(isAbove).length;
  const folders = notes.filter(isFolderAbove).length;
  const others = notes.filter((path) => !isAbove(path) && !isFolderAbove(path) && !isOfPages(path)).length;
  // Where there are hardly any others, these are the posts.
  const isWithPosts = (path: string): boolean =>
    (isAbove(path) && others + folders > 0) || (isFolderAbove(path) && others > 0 && folders <= others);
  const isPost = (path: string): boolean =>
    !isNamedAsPage(path.slice(source.length)) &&
    ((isAbove(path) && above > others + folders) || isDated(readText(path)));
  return (path) => isSectionPage(path) || isOfPages(path) || (isWithPosts(path) && !isPost(path));
}

/** Names that blogs give to their pages, whatever such a page says of its day. */
function isNamedAsPage(below: string): boolean {
  const stem = below.replace(/(?:\/index)?(?:\.[a-z]{2}(?:-[a-z]+)?)?\.\w+$/iu, "");
  return /^(?:404|about(?:[-_]?me)?|archives?|contact|cv|faq|friends|guestbook|home|index|links?|now|portfolio|privacy(?:[-_]policy)?|profile|projects?|resume|search|terms|uses|소개|이력서|방명록)$/iu.test(
    stem,
  );
}

/** Whether a note has a day, as posts have. */
function isDated(typed: string | null): boolean {
  const text = typed === null ? "" : (asYaml({ from: "", to: "", text: typed, changes: [] })?.text ?? typed);
  const fields = frontMatterLines(text)?.fields ?? null;
  return ["date", "publishDate"].some((key) => textIgnoringCase(fields, key) !== null);
}
