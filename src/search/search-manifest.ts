import type { Library, PublishedNote } from "../model/library.ts";
import { postingList } from "../model/search/posting-list.ts";
import type { SearchManifest } from "../model/search/search-files.ts";
import { yearOf } from "../model/study-date.ts";
import type { SearchIndex } from "./search-index.ts";

/** What search has to know before the first query. The index holds `library.notes` in their order. */
export function searchManifest(library: Library, index: SearchIndex): SearchManifest {
  const numbers = new Map(library.notes.map((published, number) => [published, number]));
  const listOf = (notes: readonly PublishedNote[]) => postingList(notes.flatMap((note) => numbers.get(note) ?? []));
  const years = grouped(library.notes, ({ note }) => [String(yearOf(note.date.value))]);
  const colors = grouped(library.notes, ({ note }) => note.highlights.map(({ color }) => color));
  return {
    version: 1,
    folder: index.version,
    documents: index.documents.length,
    shards: index.shardCount,
    textFiles: postingList(index.textFiles),
    tags: byName(library.taxonomies.tags.terms.map(({ name, notes }) => [name, listOf(notes)])),
    years: byName([...years].map(([year, notes]) => [year, listOf(notes)])),
    colors: byName(
      [...colors]
        .sort(([, one], [, other]) => other.length - one.length)
        .map(([color, notes]) => [color, listOf(notes)]),
    ),
  };
}

function grouped(
  notes: readonly PublishedNote[],
  namesOf: (published: PublishedNote) => readonly string[],
): ReadonlyMap<string, readonly PublishedNote[]> {
  const groups = new Map<string, PublishedNote[]>();
  for (const note of notes) {
    for (const name of new Set(namesOf(note))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [note]);
      else group.push(note);
    }
  }
  return groups;
}

/** A record that takes any name, `__proto__` too. */
function byName(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries);
}
