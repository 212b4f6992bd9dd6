import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { isPublishedBy } from "./asked-published.ts";
import type { PostFile } from "./post-file.ts";
import { isInScope } from "./scope-path.ts";
import { giscusOf } from "./settings/giscus.ts";
import type { FrontMatterDefaults, JekyllConfig } from "./settings/jekyll-config.ts";
import { saidLanguage } from "./settings/site-settings.ts";

/** What Jekyll knows of a post: its front matter over the blog's defaults over the folders it lies in. */
export interface PostData {
  readonly categories: readonly string[];
  /** Categories that stand in no line of the post itself. */
  readonly impliedCategories: readonly string[];
  /** Tags of the blog's defaults, for a post that says nothing of tags. */
  readonly impliedTags: readonly string[];
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
  /** Whether YAML cannot read the front matter: Jekyll publishes such a post without anything that stands in it. */
  readonly isUnread: boolean;
  /** Whether the blog's defaults give comments that Saegim has too to a post that says nothing of them. */
  readonly impliedComments: boolean;
  /** The language that the blog's defaults give to a post that names none, where it is not that of the whole blog. */
  readonly impliedLanguage: string | null;
}

/** Reads a post as Jekyll does. */
export function readPostData(text: string, file: PostFile, config: JekyllConfig): PostData {
  const lines = frontMatterLines(text);
  const fields = lines?.fields ?? null;
  const defaults = config.defaults.filter(({ path }) => isInScope(file.path, path));
  const ownCategory = oneOrMore(fields, "category");
  const own = [...wordsAt(fields, "categories"), ...ownCategory];
  const usual = [...file.categories, ...defaultWords(defaults, "categories", wordsAt)];
  // One category of the blog's stands behind all categories, and gives way to one of the post's own.
  const usualCategory = ownCategory.length > 0 ? [] : defaultWords(defaults, "category", oneOrMore);
  const implied = [...usual, ...usualCategory];
  const date = valueAt(fields, "date");
  const permalink = textAt(fields, "permalink");
  const impliedPermalink = permalink === null ? defaultText(defaults, "permalink") : null;
  const quoted = date !== null && /^["']/u.test(text.slice((lines?.start ?? 0) + date.start));
  return {
    categories: [...new Set([...usual, ...own, ...usualCategory])],
    impliedCategories: implied.filter((name) => !own.includes(name)),
    impliedTags: impliedTags(fields, defaults),
    permalink: permalink ?? impliedPermalink,
    impliedPermalink,
    slug: textAt(fields, "slug") ?? defaultText(defaults, "slug"),
    date: textAt(date),
    dateIsText: quoted,
    title: textAt(fields, "title") ?? defaultText(defaults, "title"),
    published: isPublishedBy([fields, ...defaults.map(({ values }) => values)]),
    isUnread: lines !== null && fields === null,
    impliedComments:
      giscusOf(config.root) !== null &&
      valueAt(fields, "comments") === null &&
      defaultText(defaults, "comments") === "true",
    impliedLanguage: textAt(fields, "lang") === null ? otherLanguage(defaults, config) : null,
  };
}

function otherLanguage(defaults: readonly FrontMatterDefaults[], config: JekyllConfig): string | null {
  const language = defaultText(defaults, "lang");
  const whole = defaults.filter(({ path }) => path === "");
  return language === (saidLanguage(config) ?? defaultText(whole, "lang")) ? null : language;
}

function defaultText(defaults: readonly FrontMatterDefaults[], key: string): string | null {
  return defaults.map(({ values }) => textAt(values, key)).find((text) => text !== null) ?? null;
}

function defaultWords(defaults: readonly FrontMatterDefaults[], key: string, read: typeof wordsAt): readonly string[] {
  return defaults.map(({ values }) => read(values, key)).find((words) => words.length > 0) ?? [];
}

/** One `tag:` stands for all, as Jekyll has it. */
function impliedTags(fields: YamlNode | null, defaults: readonly FrontMatterDefaults[]): readonly string[] {
  if (["tag", "tags"].some((key) => isTyped(valueAt(fields, key)))) return [];
  const one = defaultWords(defaults, "tag", oneOrMore);
  return one.length > 0 ? one : defaultWords(defaults, "tags", wordsAt);
}

/** Whether something is typed, be it an empty list; nothing behind a colon leaves the default as it is. */
function isTyped(node: YamlNode | null): boolean {
  return node !== null && (node.kind !== "scalar" || node.value !== null);
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
