import { isOwnAddress } from "../../model/address/own-addresses.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFile } from "../blog/blog-folder.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { pageAddress } from "./addresses/page-address.ts";
import { isPublishedBy } from "./asked-published.ts";
import { pageProblem } from "./page-words.ts";
import { isInScope } from "./scope-path.ts";
import { defaultsOf, type JekyllConfig } from "./settings/jekyll-config.ts";

/** A page of a blog that is no post, and where it was found. */
export interface PageFile extends BlogFile {
  readonly text: string;
  /** Decoded, with a slash at its beginning. */
  readonly address: string;
  /** Whether it is not published, by its own line or by the blog's defaults, which hold back items of a collection alone. */
  readonly isHeld: boolean;
}

/**
 * Reads a page (`about.md`, `_tabs/about.md`, an item of a collection that is published) as Jekyll does; null for one that
 * Jekyll does not publish, for one that is no HTML or that every site has by itself, and for one that lists posts or has no words.
 */
export function pageFileOf(file: BlogFile, text: string, config: JekyllConfig): PageFile | null {
  const matter = frontMatterLines(text);
  if (matter === null || pageProblem(text) !== null) return null;
  const address = pageAddress(file, matter.fields, config);
  const isOfNote = address !== null && /(?:\/|\.html?)$/iu.test(address) && !isOwnAddress(address);
  return isOfNote ? { ...file, text, address, isHeld: !isPublished(file.path, matter.fields, config) } : null;
}

function isPublished(path: string, fields: YamlNode | null, { root }: JekyllConfig): boolean {
  const collection = /^_([^/]+)\//u.exec(path)?.[1];
  const defaults = collection === undefined ? [] : defaultsOf(root, [collection]);
  return isPublishedBy([fields, ...defaults.filter((one) => isInScope(path, one.path)).map(({ values }) => values)]);
}
