import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";

const settings = /^((?:.*\/)?)\.vuepress\/config\.\w+$/su;

/** VuePress's source folder, ending in a slash; empty for the root, null if VuePress is not used. */
export function vuepressSource({ files }: Pick<BlogFolder, "files">): string | null {
  const config = files.map(({ path }) => settings.exec(path)).find((one) => one !== null);
  return config?.[1] ?? null;
}

/**
 * Returns the address at which VuePress published a note that states none; null if its settings change it. Its blog
 * plugin dates what is in `_posts`.
 */
export function vuepressAddressing({ files, readText }: BlogFolder, source: string): (path: string) => string | null {
  const programs = files.filter(({ path }) => path.startsWith(source) && settings.test(path));
  const isUsual = !programs.some(({ path }) =>
    /\b(?:permalink|permalinkPattern|pagePatterns)\s*:/u.test(readText(path) ?? ""),
  );
  return (path) => {
    const below = withoutNoteEnding(path.slice(source.length));
    if (!isUsual || !path.startsWith(source) || below.split("/").includes("_posts")) return null;
    const folder = /^(?:(.*\/))?(?:readme|index)$/isu.exec(below);
    return folder === null ? `/${below}.html` : `/${folder[1] ?? ""}`;
  };
}
