import { astroPages } from "../astro/astro-address.ts";
import { isAstroPaper } from "../astro/astro-collections.ts";
import { type BlogFolder, foldersAbove } from "../blog/blog-folder.ts";
import { belowSource } from "../blog/source-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { readHexoConfig } from "../hexo/hexo-config.ts";
import { aliasEnding, urlized } from "../hugo/addresses/hugo-address.ts";
import { readHugoAddressing } from "../hugo/addresses/hugo-addressing.ts";
import { type HugoBlog, hugoPage } from "../hugo/hugo-blog.ts";
import { languageFolder } from "../hugo/settings/hugo-languages.ts";
import type { BlogLayout } from "../markdown/blog-layout.ts";
import { quartzAddresses } from "../quartz/quartz-address.ts";
import { readQuartzConfig } from "../quartz/quartz-config.ts";

/** The lists that a blog's program made by itself and that had a note, by the note's path. */
export type FolderListsOf = (note: string) => readonly string[];

/**
 * Returns where a program listed notes by folder, without a file of its own for the list: Hugo's outermost folders,
 * each folder of Quartz, Hexo's archive, and the pages of AstroPaper that list all posts.
 */
export function folderLists(folder: BlogFolder, { kind, hugo, sources }: BlogLayout): FolderListsOf {
  if (hugo !== null) return hugoSections(folder, hugo);
  if (kind === "hexo") {
    const place = (textAt(readHexoConfig(folder).root, "archive_dir") ?? "archives").replace(/^\/+|\/+$/gu, "");
    return () => [`/${place}/`];
  }
  if (isAstroPaper(folder)) {
    const lists = astroPaperLists.flatMap(([page, list]) =>
      folder.files.some(({ path }) => page.test(path)) ? [list] : [],
    );
    return (note) => (note.startsWith(astroPages) ? [] : lists);
  }
  if (kind !== "quartz" || readQuartzConfig(folder)?.listsFolders !== true) return () => [];
  const written = new Set(folder.files.map(({ path }) => path));
  return (note) => {
    const below = belowSource(note, sources) ?? note;
    const source = note.slice(0, note.length - below.length);
    const lists = foldersAbove(below).map((one) => `${one}index.md`);
    return lists.flatMap((list) => (written.has(source + list) ? [] : quartzAddresses(list, null)));
  };
}

const astroPaperLists = [
  [/^src\/pages\/posts\/(?:index|\[\.\.\.page\])\.astro$/u, "/posts/"],
  [/^src\/pages\/archives(?:\/index)?\.astro$/u, "/archives/"],
] as const;

function hugoSections(folder: BlogFolder, blog: HugoBlog): FolderListsOf {
  const addressing = readHugoAddressing(folder, blog);
  return (note) => {
    const page = hugoPage(note, blog);
    const [section = "", ...rest] = page?.path.split("/") ?? [];
    const isSection = rest.length > 1 || (rest.length === 1 && !/^_?index\.\w+$/iu.test(rest[0] ?? ""));
    if (addressing === null || page === null || !isSection || addressing.sections.has(`${section}/`)) return [];
    const cased = addressing.keepsCase ? urlized(section) : urlized(section).toLowerCase();
    return [`${languageFolder(page.language, blog.languages)}/${cased}${aliasEnding(addressing)}`];
  };
}
