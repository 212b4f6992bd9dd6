import type { SourceFile } from "../model/source-file.ts";
import { readFrontMatter } from "../parse/front-matter.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";
import { articleKey } from "./article-key.ts";

/** What a writer already has: their words, and the articles they have studied. */
export interface KnownNotes {
  /** Tags by how often they were used, most used first. */
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  /** The file of the note about each article, by the article's key. */
  readonly articles: ReadonlyMap<string, string>;
}

const webAddress = /https?:\/\/[^\s<>()[\]"'`\\]+/gu;

/** Reads front matter and links only: `new` must not wait for the notes to be parsed. */
export function knownNotes(files: readonly SourceFile[], settings: ParseSettings): KnownNotes {
  const tags = new Map<string, number>();
  const categories = new Map<string, number>();
  const articles = new Map<string, string>();
  for (const file of files) {
    const { frontMatter } = readFrontMatter(file, settings);
    for (const { value } of frontMatter?.tags ?? []) count(tags, value);
    for (const { value } of frontMatter?.categories ?? []) count(categories, value);
    for (const [address] of file.text.matchAll(webAddress)) {
      const key = articleKey(address);
      if (key !== null && !articles.has(key)) articles.set(key, file.path);
    }
  }
  return { tags: mostUsed(tags), categories: mostUsed(categories), articles };
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function mostUsed(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
