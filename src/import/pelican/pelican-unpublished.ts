import type { BlogFolder } from "../blog/blog-folder.ts";
import { fnmatch } from "../blog/fnmatch.ts";
import { folderTyped, isInFolders, type Unpublished } from "../blog/unpublished.ts";
import { type PythonList, pelicanLists, pelicanSource } from "./pelican-blog.ts";

/** What Pelican leaves out by its lists of folders and of ignored files. */
export function pelicanUnpublished(folder: BlogFolder): Unpublished {
  const source = pelicanSource(folder);
  const says = pelicanLists(folder);
  const folders = (name: string, usual: readonly string[]): readonly string[] =>
    (textsOf(says(name)) ?? usual).map(folderTyped);
  const pages = folders("PAGE_PATHS", ["pages"]);
  const articles = folders("ARTICLE_PATHS", [""]);
  const [leftPages, leftArticles] = [folders("PAGE_EXCLUDES", []), folders("ARTICLE_EXCLUDES", [])];
  const ignored = textsOf(says("IGNORE_FILES")) ?? [];
  return {
    reasonFor: (path) => {
      if (!path.startsWith(source)) return null;
      const below = path.slice(source.length);
      const isPage = isInFolders(below, pages);
      const isIgnored = below.split("/").some((name) => ignored.some((pattern) => fnmatch(pattern, name)));
      if (isIgnored || isInFolders(below, isPage ? leftPages : leftArticles)) return "excluded";
      return isPage || isInFolders(below, articles) ? null : "outside-source";
    },
    unread: names.flatMap((name) => (says(name) === "computed" ? [`pelicanconf.py: ${name}`] : [])),
  };
}

const names = ["ARTICLE_PATHS", "ARTICLE_EXCLUDES", "PAGE_PATHS", "PAGE_EXCLUDES", "IGNORE_FILES"];

function textsOf(list: PythonList): readonly string[] | null {
  return list === "computed" ? null : list;
}
