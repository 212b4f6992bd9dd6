import { astroPages, isAstro } from "../astro/astro-address.ts";
import { type BlogFolder, fileName, isNote } from "../blog/blog-folder.ts";
import type { BlogKind } from "../import-plan.ts";

/**
 * Tells which files of a blog are pages and no posts: a site has them in no list. Hugo lists what lies in a folder of its
 * content, so that what lies above all folders is a page.
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
  return isAstro(folder) ? (path) => path.startsWith(astroPages) : () => false;
}

function hugoPages({ files }: BlogFolder, source: string): (path: string) => boolean {
  const notes = files
    .map(({ path }) => path)
    .filter((path) => isNote(path) && path.startsWith(source) && !/^_index\./iu.test(fileName(path)));
  const isAbove = (path: string) => !path.slice(source.length).includes("/");
  const isFolderAbove = (path: string) => /^[^/]+\/index(?:\.[\w-]+)?\.\w+$/iu.test(path.slice(source.length));
  const isOfPages = (path: string) => /^pages?\//iu.test(path.slice(source.length));
  const folders = notes.filter(isFolderAbove).length;
  const others = notes.filter((path) => !isAbove(path) && !isFolderAbove(path) && !isOfPages(path)).length;
  // Where there are hardly any others, these are the posts.
  return (path) =>
    isOfPages(path) ||
    (isAbove(path) && others + folders > 0) ||
    (isFolderAbove(path) && others > 0 && folders <= others);
}
