import type { Slug } from "../model/addresses.ts";
import type { StudyDate } from "../model/study-date.ts";

/**
 * The file name for a new note, `2021-12-15-slug.md`, with `-2`, `-3`, … where a file has that name already. Names that differ by
 * case or Unicode form alone count as taken: on many disks they are one file.
 */
export function noteFileName(date: StudyDate, slug: Slug, taken: readonly string[]): string {
  const names = new Set(taken.map(folded));
  for (let number = 1; ; number += 1) {
    const stem = number === 1 ? `${date}-${slug}` : `${date}-${slug}-${number}`;
    if (!names.has(folded(`${stem}.md`)) && !names.has(folded(`${stem}.markdown`))) return `${stem}.md`;
  }
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
