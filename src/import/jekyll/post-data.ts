import type { YamlNode } from "../../parse/yaml-tree.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../yaml-values.ts";
import type { FrontMatterDefaults, JekyllConfig } from "./jekyll-config.ts";
import type { PostFile } from "./post-file.ts";
import { isInScope } from "./scope-path.ts";

/** What Jekyll knows of a post: its front matter over the blog's defaults over the folders it lies in. */
export interface PostData {
  readonly categories: readonly string[];
  /** Categories that stand in no line of the post itself. */
  readonly impliedCategories: readonly string[];
  readonly permalink: string | null;
  /** A permalink that stands in the blog's defaults alone. */
  readonly impliedPermalink: string | null;
  readonly slug: string | null;
  /** As it is typed in the post; null when it is not. */
  readonly date: string | null;
  /** Whether YAML takes the date for a moment, which then is one of Greenwich when no other place is named. */
  readonly dateIsText: boolean;
  readonly title: string | null;
  readonly published: boolean;
  /** Whether the blog's defaults give comments to a post that says nothing of them. */
  readonly impliedComments: boolean;
}

/** Reads a post as Jekyll does. */
export function readPostData(text: string, file: PostFile, config: JekyllConfig): PostData {
  const lines = frontMatterLines(text);
  const fields = lines?.fields ?? null;
  const defaults = config.defaults.filter(({ path }) => isInScope(file.path, path));
  const own = [...wordsAt(fields, "categories"), ...oneOrMore(fields, "category")];
  const implied = [...file.categories, ...defaultWords(defaults, "categories")];
  const date = valueAt(fields, "date");
  const permalink = textAt(fields, "permalink");
  const impliedPermalink = permalink === null ? defaultText(defaults, "permalink") : null;
  const quoted = date !== null && /^["']/u.test(text.slice((lines?.start ?? 0) + date.start));
  return {
    categories: [...new Set([...implied, ...own])],
    impliedCategories: implied.filter((name) => !own.includes(name)),
    permalink: permalink ?? impliedPermalink,
    impliedPermalink,
    slug: textAt(fields, "slug") ?? defaultText(defaults, "slug"),
    date: textAt(date),
    dateIsText: quoted,
    title: textAt(fields, "title") ?? defaultText(defaults, "title"),
    published: !/^(?:false|no|off)$/iu.test(textAt(fields, "published") ?? defaultText(defaults, "published") ?? ""),
    impliedComments: valueAt(fields, "comments") === null && defaultText(defaults, "comments") === "true",
  };
}

function defaultText(defaults: readonly FrontMatterDefaults[], key: string): string | null {
  return defaults.map(({ values }) => textAt(values, key)).find((text) => text !== null) ?? null;
}

function defaultWords(defaults: readonly FrontMatterDefaults[], key: string): readonly string[] {
  return defaults.map(({ values }) => wordsAt(values, key)).find((words) => words.length > 0) ?? [];
}

/** A plural field: a text is words between white space. */
function wordsAt(fields: YamlNode | null, key: string): readonly string[] {
  const node = valueAt(fields, key);
  if (node?.kind === "list") return textsOf(node);
  return (textAt(node) ?? "").split(/\s+/u).filter((word) => word !== "");
}

/** A singular field: a text is one value. */
function oneOrMore(fields: YamlNode | null, key: string): readonly string[] {
  return textsOf(valueAt(fields, key));
}
