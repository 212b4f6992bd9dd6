/** Every name a post's front matter may use. */
export const knownKeys = [
  ...(["title", "subtitle", "date", "categories", "category", "tags", "tag", "keywords", "summary"] as const),
  ...(["questions", "comments", "permalink", "slug", "published", "draft", "unlisted", "pin", "layout"] as const),
  ...(["lang", "last_modified_at", "redirect_from", "image", "description", "excerpt", "article"] as const),
  ...(["source", "series", "answers", "aliases", "render_with_liquid"] as const),
] as const;

export type FrontMatterKey = (typeof knownKeys)[number];

/** The names of `source:`, the news article a note is about. */
export const sourceKeys = ["headline", "url", "publisher", "reporter", "published"] as const;

export type SourceKey = (typeof sourceKeys)[number];

/** Whether a name below `source:` is read. */
export function isSourceKey(key: string): key is SourceKey {
  return sourceKeys.some((known) => known === key);
}

/** Fields that take yes or no. */
export const booleanKeys: ReadonlySet<string> = new Set(
  "draft published unlisted comments pin render_with_liquid".split(" "),
);

/** Fields of hashtag-like words, which students write with `#`. */
export const wordListKeys: ReadonlySet<string> = new Set(["tags", "tag", "categories", "category", "keywords"]);

/** All fields that may hold a list. */
export const listKeys: ReadonlySet<string> = new Set([
  ...wordListKeys,
  "questions",
  "redirect_from",
  "answers",
  "aliases",
]);

/** Fields of running text. */
export const textKeys: ReadonlySet<string> = new Set("title subtitle summary description excerpt series".split(" "));

/** What readers see of a source beside its address. */
const sourceTexts: ReadonlySet<string> = new Set(["headline", "publisher", "reporter"]);

/** Whether a field's value is text for people to read, and not a word of a list, an address or a setting. */
export function isReadAsText(key: string): boolean {
  return textKeys.has(key) || sourceTexts.has(key) || key === "questions";
}

const known: ReadonlySet<string> = new Set(knownKeys);

/** Whether a key is read; any other is reported. */
export function isKnownKey(key: string): key is FrontMatterKey {
  return known.has(key);
}
