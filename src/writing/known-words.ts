import type { SourceFile } from "../model/note/source-file.ts";
import type { Placed } from "../model/problem/place.ts";
import { readFrontMatter } from "../parse/front-matter.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";

/** The words a writer has filed notes under, most used first. */
export interface KnownWords {
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  /** Words used in so many notes that a similar new word is probably a slip. */
  readonly habitual: ReadonlySet<string>;
}

const habit = 3;

/** Reads front matter only, since completing a tag must not wait for parsing. */
export function knownWords(files: readonly SourceFile[], settings: ParseSettings): KnownWords {
  const tags = new Map<string, number>();
  const categories = new Map<string, number>();
  for (const file of files) {
    const { frontMatter } = readFrontMatter(file, settings);
    count(tags, frontMatter?.tags ?? []);
    count(categories, frontMatter?.categories ?? []);
  }
  const habitual = [...tags, ...categories].flatMap(([word, notes]) => (notes >= habit ? [word] : []));
  return { tags: mostUsed(tags), categories: mostUsed(categories), habitual: new Set(habitual) };
}

function count(counts: Map<string, number>, words: readonly Placed<string>[]): void {
  for (const { value } of words) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostUsed(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
