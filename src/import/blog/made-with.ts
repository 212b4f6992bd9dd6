import type { BlogFolder } from "./blog-folder.ts";

/** Whether a folder's `package.json` names an npm package. */
export function isMadeWith(name: string, { readText }: Pick<BlogFolder, "readText">): boolean {
  return (readText("package.json") ?? "").includes(`"${name}"`);
}

/** Site generators whose addresses are not known here. */
const unknownPrograms = ["next", "nuxt", "vuepress", "@sveltejs/kit", "metalsmith", "contentlayer", "valaxy"];

/** Whether a site was made by a program whose addresses cannot be known. */
export function isMadeByUnknown(folder: BlogFolder): boolean {
  return unknownPrograms.some((name) => isMadeWith(name, folder));
}
