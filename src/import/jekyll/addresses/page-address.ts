import type { NoteId } from "../../../model/address/addresses.ts";
import { decodeAddress } from "../../../model/address/decode-address.ts";
import { fileName } from "../../../model/address/file-name.ts";
import { fillPlaceholders } from "../../../model/address/permalink-placeholders.ts";
import { permalinkStyles } from "../../../model/address/permalink-styles.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { type BlogFile, folderOf } from "../../blog/blog-folder.ts";
import { textAt, textsOf, valueAt } from "../../front-matter/yaml-values.ts";
import { unplaced } from "../../notes/unplaced.ts";
import { readItemData } from "../item-data.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";
import { inLanguageFolder } from "./language-folder.ts";
import { datedPlaceholder } from "./old-addresses.ts";

/**
 * The decoded address of the file Jekyll makes of a page: a folder or a file. Null if Jekyll does not publish it, or if
 * the address depends on the time of the build.
 */
export function pageAddress(file: BlogFile, fields: YamlNode | null, config: JekyllConfig): string | null {
  const typed = textAt(fields, "permalink");
  if (isLeftOut(file.path, config)) return null;
  const address = isCollectionItem(file.path, config)
    ? addressInCollection(file, { collection: collectionOf(file.path), typed, fields }, config)
    : ownAddress(file.path, typed, config);
  const ofFile = { path: file.path, language: textAt(fields, "lang") };
  return address === null ? null : inLanguageFolder(address, ofFile, config.root);
}

/** Whether a file belongs to a collection, rather than being a page of its own. */
export function isCollectionItem(path: string, config: JekyllConfig): boolean {
  const collection = collectionOf(path);
  return collection !== "pages" && !isIncluded(`_${collection}`, config);
}

function collectionOf(path: string): string {
  return /^_([^/]+)\//u.exec(path)?.[1] ?? "pages";
}

/** Whether a file is in a theme's folder of pages that the settings neither include nor publish as a collection. */
export function isLeftOut(path: string, config: JekyllConfig): boolean {
  const [, folder] = /^(_(?:pages|tabs))\//u.exec(path) ?? [];
  if (folder === undefined || config.root === null || isOutput(path, config)) return false;
  return !textsOf(valueAt(config.root, "include")).some((name) => name.includes("*") || name.includes(folder));
}

/** Whether the settings include a folder although its name begins with an underscore. */
function isIncluded(folder: string, { root }: JekyllConfig): boolean {
  return textsOf(valueAt(root, "include")).some((name) => name.replace(/^\/|\/$/gu, "") === folder);
}

/** For a standalone page: three placeholders are known, even as the beginning of a longer word. */
function ownAddress(path: string, typed: string | null, config: JekyllConfig): string {
  const stem = stemOf(path);
  const filled = (typed ?? defaultPattern(path, stem, config))
    .replaceAll(":path", () => escaped(folderOf(path).slice(0, -1)))
    .replaceAll(":basename", () => escaped(stem))
    .replaceAll(":output_ext", ".html");
  return whole(filled, typed);
}

function defaultPattern(path: string, stem: string, config: JekyllConfig): string {
  if (path.startsWith("_pages/")) return "/:basename/";
  return stem === "index" ? "/:path/" : `/:path/:basename${defaultEnding(config)}`;
}

/** Pages end as the post pattern does. */
function defaultEnding({ root }: JekyllConfig): "/" | ".html" {
  const typed = textAt(root, "permalink") ?? "date";
  return (permalinkStyles.get(typed) ?? typed).endsWith("/") ? "/" : ".html";
}

/** Whether a file's collection has `output: true`. */
export function isOutput(path: string, { root }: JekyllConfig): boolean {
  const collection = /^_([^/]+)\//u.exec(path)?.[1];
  return collection !== undefined && textAt(root, "collections", collection, "output") === "true";
}

interface CollectionItem {
  readonly collection: string;
  readonly typed: string | null;
  readonly fields: YamlNode | null;
}

function addressInCollection(
  { path, changed }: BlogFile,
  { collection, typed, fields }: CollectionItem,
  config: JekyllConfig,
): string | null {
  const isTabs = collection === "tabs";
  if (!isTabs && !isOutput(path, config)) return null;
  const usual = isTabs ? "/:title/" : `/:collection/:path${defaultEnding(config)}`;
  const pattern = typed ?? textAt(config.root, "collections", collection, "permalink") ?? usual;
  const { moment, categories } = readItemData(path, fields, config);
  if (moment === null && datedPlaceholder.test(pattern)) return null;
  const slug = textAt(fields, "slug");
  const below = path.slice(collection.length + 2, path.lastIndexOf(".")).replace(/\.+$/u, "");
  const named = pattern
    .replace(/:collection(?![a-z_])/gu, () => collection)
    .replace(/:path(?![a-z_])/gu, () => escaped(below));
  const filled = fillPlaceholders(named, {
    id: stemOf(path) as NoteId,
    // Nothing asks for the date of an item that has none.
    date: unplaced(moment?.day ?? changed),
    categories: categories.map(unplaced),
    frontMatter: { slug: slug === null ? null : unplaced(slug), date: moment === null ? null : unplaced(moment) },
  });
  return whole(filled, typed);
}

/** A file's name without its extension and trailing dots. */
function stemOf(path: string): string {
  const name = fileName(path);
  return name.slice(0, name.lastIndexOf(".")).replace(/\.+$/u, "");
}

/** A file path is not an address: its `%` stands for itself. */
function escaped(path: string): string {
  return path.replaceAll("%", "%25");
}

/** A page at `/about` is the file `about.html`, which hosts serve at both addresses; `/about.txt` stays that file. */
function whole(filled: string, typed: string | null): string {
  const ending = /[^/.](\.[^/.]+)$/u.exec(typed ?? "")?.[1] ?? ".html";
  const walked = `/${filled}`.replaceAll("..", "/").replaceAll("./", "").replace(/\/+/gu, "/");
  // Jekyll writes an address that climbs out of the site at its root.
  const address = (decodeAddress(walked) ?? walked).replace(/\/\.{1,2}(?=\/)/gu, "");
  return address.endsWith("/") || address.endsWith(ending) ? address : `${address}${ending}`;
}
