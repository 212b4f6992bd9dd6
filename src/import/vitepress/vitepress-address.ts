import type { BlogFolder } from "../blog/blog-folder.ts";

/** VitePress's source folder, ending in a slash; empty for the root, null if VitePress is not used. */
export function vitepressSource({ files }: BlogFolder): string | null {
  const config = files
    .map(({ path }) => /^((?:.*\/)?)\.vitepress\/config(?:\/index)?\.\w+$/su.exec(path))
    .find((one) => one !== null);
  return config?.[1] ?? null;
}

/** Returns the address at which VitePress published a note; null if its settings change it. */
export function vitepressAddressing({ files, readText }: BlogFolder, source: string): (path: string) => string | null {
  const isUsual = !files.some(
    ({ path }) =>
      /^\.vitepress\/config(?:\/.*)?\.\w+$/su.test(path.startsWith(source) ? path.slice(source.length) : "") &&
      /\b(?:rewrites|srcDir)\b/u.test(readText(path) ?? ""),
  );
  return (path) => {
    if (!isUsual || !path.startsWith(source)) return null;
    const below = path.slice(source.length).replace(/\.(?:md|markdown)$/iu, "");
    return /(?:^|\/)index$/u.test(below) ? `/${below.slice(0, -"index".length)}` : `/${below}.html`;
  };
}
