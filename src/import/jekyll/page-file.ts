import { type BlogFile, fileName, folderOf } from "../blog-folder.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import { textAt } from "../yaml-values.ts";
import type { JekyllConfig } from "./jekyll-config.ts";

/** A page of a blog that is no post, and where it was found. */
export interface PageFile extends BlogFile {
  readonly text: string;
  /** Decoded, with a slash at its beginning. */
  readonly address: string;
}

/** What makes a page a program of the blog's theme and no text of its writer's. */
const program = /\{%-?\s*(?:for|if|unless|case|include|include_relative|assign|capture|render)\b/u;

/**
 * Reads a page (`about.md`, `_tabs/about.md`, an item of a collection that is published) as Jekyll does; null for one that
 * Jekyll does not publish at an address of its own, and for one that lists posts or has no words.
 */
export function pageFileOf(file: BlogFile, text: string, config: JekyllConfig): PageFile | null {
  const matter = frontMatterLines(text);
  if (matter === null) return null;
  const body = text.slice(matter.end).replace(/^---[^\S\r\n]*\r?\n?/u, "");
  if (body.trim() === "" || program.test(body)) return null;
  const typed = textAt(matter.fields, "permalink");
  const address = typed ?? usualAddress(file.path, config);
  if (address === null || /:[a-z]/u.test(address)) return null;
  return { ...file, text, address: whole(`/${address.replace(/^\/+/u, "")}`) };
}

/** A page at `/about` is the file `about.html`, which hosts show at both addresses. */
function whole(address: string): string {
  return /(?:\/|\.[a-z0-9]{1,5})$/iu.test(address) ? address : `${address}.html`;
}

function usualAddress(path: string, config: JekyllConfig): string | null {
  const name = fileName(path);
  const stem = name.slice(0, name.lastIndexOf("."));
  const [, collection = ""] = /^_([^/]+)\//u.exec(path) ?? [];
  if (collection === "tabs" || collection === "pages") return `/${stem}/`;
  if (collection !== "") return addressInCollection(path, collection, config);
  const folder = folderOf(path);
  if (stem === "index") return folder === "" ? null : `/${folder}`;
  if (stem === "404") return null;
  return config.permalink.endsWith("/") ? `/${folder}${stem}/` : `/${folder}${stem}.html`;
}

function addressInCollection(path: string, collection: string, { root }: JekyllConfig): string | null {
  if (textAt(root, "collections", collection, "output") !== "true") return null;
  const below = path.slice(collection.length + 2, path.lastIndexOf("."));
  const pattern = textAt(root, "collections", collection, "permalink") ?? "/:collection/:path:output_ext";
  return pattern
    .replaceAll(":collection", collection)
    .replaceAll(":output_ext", ".html")
    .replace(/:(?:path|name|title)/gu, () => below);
}
