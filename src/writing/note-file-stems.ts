import type { Slug } from "../model/address/addresses.ts";
import { slugify } from "../model/address/slugify.ts";
import type { StudyDate } from "../model/date/study-date.ts";

/**
 * File names for a new note without extension, `2021-12-15-slug`, then `-2`, `-3`, …, skipping those whose address is
 * taken. `taken` holds file names in any folder, since they identify notes.
 */
export function* noteFileStems(date: StudyDate, slug: Slug, taken: readonly string[]): Generator<string, never> {
  const addresses = new Set(taken.map((name) => slugify(name.replace(/\.[^.]*$/u, ""))));
  for (let number = 1; ; number += 1) {
    const stem = number === 1 ? `${date}-${slug}` : `${date}-${slug}-${number}`;
    if (!addresses.has(slugify(stem))) yield stem;
  }
}
