import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { folderOf } from "../blog/blog-folder.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";

/** The addresses at which Quartz published a note, and its aliases, by its path below the content folder. */
export function quartzAddresses(path: string, fields: YamlNode | null): readonly string[] {
  const own = slugOf(withoutNoteEnding(path).replace(/(^|\/)index$/u, "$1"));
  const aliases = ["aliases", "alias"].flatMap((name) => textsOf(valueAt(fields, name)));
  const named = aliases.filter((alias) => alias.trim() !== "" && !/^\.\.|\/\.\.|^[a-z]+:/iu.test(alias));
  const places = [own, ...named.map((alias) => besides(own, slugOf(alias.trim())))];
  return [...new Set(places.map((place) => `/${place}/`.replace(/\/{2,}/gu, "/")))];
}

/** The address of a tag's list; tags may be nested: `c/c++`. */
export function quartzTagAddress(tag: string): string {
  return `/tags/${slugOf(tag.trim())}/`;
}

function besides(own: string, alias: string): string {
  return alias.startsWith("/") ? alias : folderOf(own.replace(/\/$/u, "")) + alias;
}

/** Spaces become dashes and a few signs words; case is kept. */
function slugOf(path: string): string {
  return path.replace(/\s/gu, "-").replaceAll("&", "-and-").replaceAll("%", "-percent").replace(/[?#]/gu, "");
}
