import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { inLanguageFolder } from "./addresses/language-folder.ts";
import { isPublishedBy } from "./asked-published.ts";
import type { PostFile } from "./post-file.ts";
import { isInScope } from "./scope-path.ts";
import { giscusOf } from "./settings/giscus.ts";
import type { FrontMatterDefaults, JekyllConfig } from "./settings/jekyll-config.ts";
import { saidLanguage } from "./settings/site-settings.ts";

/** What Jekyll knows about a post: its front matter, then the blog's defaults, then its folders. */
export interface PostData {
  readonly categories: readonly string[];
  /** Categories not written in the post itself. */
  readonly impliedCategories: readonly string[];
  /** Tags from the blog's defaults, for a post without any. */
  readonly impliedTags: readonly string[];
  readonly permalink: string | null;
  /** A permalink that is not, or not whole, in the post itself. */
  readonly impliedPermalink: string | null;
  readonly slug: string | null;
  /** As typed in the post; null if missing. */
  readonly date: string | null;
  /** Whether the date is quoted: YAML then reads it as text, and not as a moment in UTC. */
  readonly dateIsText: boolean;
  readonly title: string | null;
  readonly published: boolean;
  /** Whether YAML cannot read the front matter: Jekyll then publishes the post without it. */
  readonly isUnread: boolean;
  /** Whether the defaults turn on comments that Saegim supports, for a post that does not say. */
  readonly impliedComments: boolean;
  /** The language the defaults give a post that names none, if it differs from the blog's. */
  readonly impliedLanguage: string | null;
}

/** Reads a post as Jekyll does. */
export function readPostData(text: string, file: PostFile, config: JekyllConfig): PostData {
  const lines = frontMatterLines(text);
  const fields = lines?.fields ?? null;
  const defaults = config.defaults.filter(({ path }) => isInScope(file.path, path));
  const ownCategory = oneOrMore(fields, "category");
  const own = ownCategories(fields);
  const usual = [...file.categories, ...defaultWords(defaults, "categories", wordsAt)];
  // The defaults' `category` comes after all categories and gives way to the post's own.
  const usualCategory = ownCategory.length > 0 ? [] : defaultWords(defaults, "category", oneOrMore);
  const implied = [...usual, ...usualCategory];
  const date = valueAt(fields, "date");
  const permalink = textAt(fields, "permalink");
  const usualPermalink = permalink === null ? defaultText(defaults, "permalink") : null;
  const language = textAt(fields, "lang") ?? defaultText(defaults, "lang");
  const plain = permalink ?? usualPermalink ?? config.permalink;
  const inFolder = inLanguageFolder(plain, { path: file.path, language }, config.root);
  const impliedPermalink = inFolder === plain ? usualPermalink : inFolder;
  const quoted = date !== null && /^["']/u.test(text.slice((lines?.start ?? 0) + date.start));
  return {
    categories: [...new Set([...usual, ...own, ...usualCategory])],
    impliedCategories: implied.filter((name) => !own.includes(name)),
    impliedTags: impliedTags(fields, defaults),
    permalink: impliedPermalink ?? permalink,
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

/** The categories that a file itself names. */
export function ownCategories(fields: YamlNode | null): readonly string[] {
  return [...wordsAt(fields, "categories"), ...oneOrMore(fields, "category")];
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

/** A default `tag:` replaces `tags:`, as in Jekyll. */
function impliedTags(fields: YamlNode | null, defaults: readonly FrontMatterDefaults[]): readonly string[] {
  if (["tag", "tags"].some((key) => isTyped(valueAt(fields, key)))) return [];
  const one = defaultWords(defaults, "tag", oneOrMore);
  return one.length > 0 ? one : defaultWords(defaults, "tags", wordsAt);
}

/** Whether a value is given, even an empty list; an empty field leaves the default. */
function isTyped(node: YamlNode | null): boolean {
  return node !== null && (node.kind !== "scalar" || node.value !== null);
}

/** A plural field: a text is split at white space. */
function wordsAt(fields: YamlNode | null, key: string): readonly string[] {
  const node = valueAt(fields, key);
  if (node?.kind === "list") return textsOf(node);
  return (textAt(node) ?? "").split(/\s+/u).filter((word) => word !== "");
}

/** A singular field: a text is one value. */
function oneOrMore(fields: YamlNode | null, key: string): readonly string[] {
  return textsOf(valueAt(fields, key));
}
