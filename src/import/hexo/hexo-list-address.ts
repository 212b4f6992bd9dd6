import type { ListAddressOf } from "../addresses/moved-lists.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";
import { readHexoConfig } from "./hexo-config.ts";

/** Tells where a blog of Hexo's had its lists of tags; those of categories lie within each other and are not told. */
export function hexoListAddresses(folder: Pick<BlogFolder, "readText">): ListAddressOf {
  const { root } = readHexoConfig(folder);
  const place = (textAt(root, "tag_dir") ?? "tags").replace(/^\/+|\/+$/gu, "");
  const names = valueAt(root, "tag_map");
  const isPlain = names === null || names.kind === "scalar";
  return (list, word) => {
    if (list !== "tags" || !isPlain || /[\u00c0-\u024f]/u.test(word)) return null;
    return `/${place}/${cased(slugged(word), textAt(root, "filename_case") ?? "0")}/`;
  };
}

/** Hexo makes one dash of signs in a row, and keeps the case of letters if it is not told otherwise. */
function slugged(word: string): string {
  return word.replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, "-").replace(/^-+|-+$/gu, "");
}

function cased(slug: string, kind: string): string {
  if (kind === "1") return slug.toLowerCase();
  return kind === "2" ? slug.toUpperCase() : slug;
}
