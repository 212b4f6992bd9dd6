import { yearOf } from "../model/date/study-date.ts";
import { groupBy } from "../model/group-by.ts";
import type { Library, PublishedNote } from "../model/library.ts";
import { postingList } from "../model/search/posting-list.ts";
import { type SearchManifest, searchVersion } from "../model/search/search-files.ts";

/** How an index of `library.notes`, in their order, is divided. */
export interface CutIndex {
  readonly content: string;
  readonly shards: number;
  /** The first note of each text file, ascending. */
  readonly textFiles: readonly number[];
}

/** What search needs before the first query. */
export function searchManifest(library: Library, { content, shards, textFiles }: CutIndex): SearchManifest {
  const numbers = new Map(library.notes.map((published, number) => [published, number]));
  const listOf = (notes: readonly PublishedNote[]) => postingList(notes.flatMap((note) => numbers.get(note) ?? []));
  const years = grouped(library.notes, ({ note }) => [String(yearOf(note.date.value))]);
  const colors = notesByColor(library.notes);
  return {
    version: searchVersion,
    content,
    documents: library.notes.length,
    shards,
    textFiles: postingList(textFiles),
    tags: byName(library.taxonomies.tags.terms.map(({ name, notes }) => [name, listOf(notes)])),
    years: byName([...years].map(([year, notes]) => [year, listOf(notes)])),
    colors: byName(colors.map(([color, notes]) => [color, listOf(notes)])),
  };
}

/** The colours of the pens used, in most notes first. */
export function penColors(notes: readonly PublishedNote[]): readonly string[] {
  return notesByColor(notes).map(([color]) => color);
}

function notesByColor(notes: readonly PublishedNote[]): readonly (readonly [string, readonly PublishedNote[]])[] {
  const colors = grouped(notes, ({ note }) => note.highlights.map(({ color }) => color));
  return [...colors].sort(([, one], [, other]) => other.length - one.length);
}

function grouped(
  notes: readonly PublishedNote[],
  namesOf: (published: PublishedNote) => readonly string[],
): ReadonlyMap<string, readonly PublishedNote[]> {
  const named = notes.flatMap((note) => [...new Set(namesOf(note))].map((name) => ({ name, note })));
  const groups = groupBy(named, ({ name }) => name);
  return new Map(Array.from(groups, ([name, ofName]) => [name, ofName.map(({ note }) => note)]));
}

/** A record that accepts any key, `__proto__` too. */
function byName(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries);
}
