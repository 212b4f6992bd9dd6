import { countBy } from "../model/count-by.ts";
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
  const filed = files.map((file) => readFrontMatter(file, settings).frontMatter);
  const tags = countBy(
    filed.flatMap((one) => one?.tags ?? []),
    wordOf,
  );
  const categories = countBy(
    filed.flatMap((one) => one?.categories ?? []),
    wordOf,
  );
  const habitual = [...tags, ...categories].flatMap(([word, notes]) => (notes >= habit ? [word] : []));
  return { tags: mostUsed(tags), categories: mostUsed(categories), habitual: new Set(habitual) };
}

function wordOf({ value }: Placed<string>): string {
  return value;
}

function mostUsed(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
