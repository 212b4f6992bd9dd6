import type { ListAddressOf } from "../addresses/moved-lists.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";
import { readHexoConfig } from "./hexo-config.ts";

/** Returns where a Hexo blog had its tag lists. Category lists are nested and not returned. */
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

/** Hexo turns runs of signs into one dash and keeps case unless configured otherwise. */
function slugged(word: string): string {
  return word.replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, "-").replace(/^-+|-+$/gu, "");
}

function cased(slug: string, kind: string): string {
  if (kind === "1") return slug.toLowerCase();
  return kind === "2" ? slug.toUpperCase() : slug;
}
