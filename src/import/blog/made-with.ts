import type { BlogFolder } from "./blog-folder.ts";

/** Whether a folder says that it is made with a package of npm. */
export function isMadeWith(name: string, { readText }: Pick<BlogFolder, "readText">): boolean {
  return (readText("package.json") ?? "").includes(`"${name}"`);
}

/** Programs that make sites and of which it is not known how they name their pages. */
const unknownPrograms = ["next", "nuxt", "vuepress", "@sveltejs/kit", "metalsmith", "contentlayer", "valaxy"];

/** Whether a folder was made a site by a program whose addresses nobody here can tell. */
export function isMadeByUnknown(folder: BlogFolder): boolean {
  const hasOwn = folder.files.some(({ path }) => /^(?:mkdocs\.yml|pelicanconf\.py)$/u.test(path));
  return hasOwn || unknownPrograms.some((name) => isMadeWith(name, folder));
}
