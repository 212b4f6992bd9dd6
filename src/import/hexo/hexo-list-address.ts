import type { ListAddressOf } from "../addresses/moved-lists.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { readHexoConfig } from "./hexo-config.ts";

/** Returns where a Hexo blog had the lists of its tags, and of its categories, each below the one it belongs to. */
export function hexoListAddresses(folder: Pick<BlogFolder, "readText">): ListAddressOf {
  const { root } = readHexoConfig(folder);
  const placeOf = (key: string, usual: string): string => (textAt(root, key) ?? usual).replace(/^\/+|\/+$/gu, "");
  const places = { tags: placeOf("tag_dir", "tags"), categories: placeOf("category_dir", "categories") };
  const kind = textAt(root, "filename_case") ?? "0";
  return (list, word, note) => {
    const chain = list === "tags" ? [word] : categoriesTo(word, folder.readText(note));
    const names = chain.map((name) => textAt(root, list === "tags" ? "tag_map" : "category_map", name) ?? name);
    if (names.length === 0 || names.some((name) => /[\u00c0-\u024f]/u.test(name))) return null;
    return `/${[places[list], ...names.map((name) => cased(slugged(name), kind))].join("/")}/`;
  };
}

/** The categories of a note from the outermost to this one; empty if the note does not tell. */
function categoriesTo(word: string, text: string | null): readonly string[] {
  const fields = text === null ? null : frontMatterFields(text);
  const node = valueAt(fields, "categories") ?? valueAt(fields, "category");
  const lists = node?.kind === "list" && node.items.some(({ kind }) => kind === "list") ? node.items : [node];
  const chains = lists.map((one) => textsOf(one));
  const chain = chains.find((names) => names.includes(word)) ?? [];
  return chain.slice(0, chain.indexOf(word) + 1);
}

/** Hexo turns runs of signs into one dash and keeps case unless configured otherwise. */
function slugged(word: string): string {
  return word.replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, "-").replace(/^-+|-+$/gu, "");
}

function cased(slug: string, kind: string): string {
  if (kind === "1") return slug.toLowerCase();
  return kind === "2" ? slug.toUpperCase() : slug;
}
