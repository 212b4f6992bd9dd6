import type { BlogFolder } from "../blog/blog-folder.ts";

/** The folder in which VitePress has what it publishes, with a slash at its end; empty for all of it, null where VitePress is not. */
export function vitepressSource({ files }: BlogFolder): string | null {
  const config = files
    .map(({ path }) => /^((?:.*\/)?)\.vitepress\/config\.\w+$/su.exec(path))
    .find((one) => one !== null);
  return config?.[1] ?? null;
}

/** Tells the address at which VitePress published a note; null for one that its settings name otherwise. */
export function vitepressAddressing({ files, readText }: BlogFolder, source: string): (path: string) => string | null {
  const file = files.find(({ path }) => path.startsWith(`${source}.vitepress/config.`))?.path;
  const isUsual = !/\b(?:rewrites|srcDir)\b/u.test(file === undefined ? "" : (readText(file) ?? ""));
  return (path) => {
    if (!isUsual || !path.startsWith(source)) return null;
    const below = path.slice(source.length).replace(/\.(?:md|markdown)$/iu, "");
    return /(?:^|\/)index$/u.test(below) ? `/${below.slice(0, -"index".length)}` : `/${below}.html`;
  };
}
