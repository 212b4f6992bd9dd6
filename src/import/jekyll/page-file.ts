import { isOwnAddress } from "../../model/address/own-addresses.ts";
import type { StudyDate } from "../../model/date/study-date.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFile } from "../blog/blog-folder.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { isCollectionItem, pageAddress } from "./addresses/page-address.ts";
import { isPublishedBy } from "./asked-published.ts";
import { dayOfName } from "./item-data.ts";
import { isWrittenFrontPage, pageProblem } from "./page-words.ts";
import { isInScope } from "./scope-path.ts";
import { defaultsOf, type JekyllConfig } from "./settings/jekyll-config.ts";

/** A page that is not a post, and its address. */
export interface PageFile extends BlogFile {
  readonly text: string;
  /** Decoded, with a leading slash. */
  readonly address: string;
  /** Whether it is held back by its own field or by the blog's defaults, which hold back collection items only. */
  readonly isHeld: boolean;
  /** Whether it is of a collection; Jekyll makes a title of its file name. */
  readonly isItem: boolean;
  /** The day in a collection item's file name; null if there is none, and for other pages. */
  readonly nameDay: StudyDate | null;
}

/**
 * Reads a page (`about.md`, `_tabs/about.md`, an item of a published collection) as Jekyll does. Null if Jekyll does
 * not publish it, if it is not HTML or every site generates it, and if it lists posts or has no words.
 */
export function pageFileOf(file: BlogFile, text: string, config: JekyllConfig): PageFile | null {
  const matter = frontMatterLines(text);
  if (matter === null || pageProblem(text) !== null) return null;
  const address = pageAddress(file, matter.fields, config);
  const isHome = address === "/" && (!isIndex(file.path) || isWrittenFrontPage(text));
  const isOfNote = address !== null && /(?:\/|\.html?)$/iu.test(address) && (isHome || !isOwnAddress(address));
  if (!isOfNote) return null;
  const isItem = isCollectionItem(file.path, config);
  return {
    ...file,
    text,
    address,
    isHeld: !isPublished(file.path, matter.fields, config),
    isItem,
    nameDay: isItem ? dayOfName(file.path) : null,
  };
}

/** Whether a file is the front page by its name, as a theme's own one is, which has few words. */
function isIndex(path: string): boolean {
  return /(?:^|\/)index\.[^/]+$/iu.test(path);
}

function isPublished(path: string, fields: YamlNode | null, { root }: JekyllConfig): boolean {
  const collection = /^_([^/]+)\//u.exec(path)?.[1];
  const defaults = collection === undefined ? [] : defaultsOf(root, [collection]);
  return isPublishedBy([fields, ...defaults.filter((one) => isInScope(path, one.path)).map(({ values }) => values)]);
}
