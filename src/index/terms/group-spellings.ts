import { askedOnce } from "../../model/asked-once.ts";
import type { PublishedNote, TaxonomyKind } from "../../model/library.ts";
import { spellingKey } from "../../model/text/spelling.ts";
import { mostOften } from "./most-often.ts";

/** A word as the notes carry it, before it has an address. */
export interface SpellingGroup {
  readonly key: string;
  /** The configured main spelling, else the most used, the earliest on a tie; NFC. */
  readonly name: string;
  /** Newest first. */
  readonly notes: readonly PublishedNote[];
}

interface Uses {
  readonly spellings: string[];
  readonly notes: PublishedNote[];
}

/** Maps each spelling's key to its main spelling. */
export type Aliases = ReadonlyMap<string, string>;

/** For taxonomies without configurable aliases. */
export const noAliases: Aliases = new Map();

/** Reads `{ LG: ["엘지"] }`: every spelling, including the main one, maps to the main one. */
export function readAliases(configured: Readonly<Record<string, readonly string[]>>): Aliases {
  const entries = Object.entries(configured);
  const aliases = new Map(entries.map(([main]) => [spellingKey(main), main.normalize("NFC")]));
  for (const [main, others] of entries) {
    for (const other of others) {
      const key = spellingKey(other);
      if (!aliases.has(key)) aliases.set(key, main.normalize("NFC"));
    }
  }
  return aliases;
}

/** Equal for values that are the same term. */
export function termKey(value: string, aliases: Aliases): string {
  const key = spellingKey(value);
  const main = aliases.get(key);
  return main === undefined ? key : spellingKey(main);
}

/** Gives values' `termKey`: the notes of a site have the same words again and again, so each is looked at once. */
export function termKeys(aliases: Aliases): (value: string) => string {
  return askedOnce((value) => termKey(value, aliases));
}

/** Groups spellings of the same word within one taxonomy. `notes` are newest first; blank values are skipped. */
export function groupSpellings(
  notes: readonly PublishedNote[],
  kind: TaxonomyKind,
  aliases: Aliases,
  keyOf: (value: string) => string = termKeys(aliases),
): readonly SpellingGroup[] {
  const found = new Map<string, Uses>();
  for (const published of notes.toReversed()) {
    for (const { value } of published.note[kind]) {
      const key = keyOf(value);
      if (key === "") continue;
      const group: Uses = found.get(key) ?? { spellings: [], notes: [] };
      found.set(key, group);
      group.spellings.push(value.normalize("NFC"));
      if (group.notes.at(-1) !== published) group.notes.push(published);
    }
  }
  return Array.from(found, ([key, { spellings, notes: carrying }]) => ({
    key,
    name: aliases.get(key) ?? mostOften(spellings) ?? key,
    notes: carrying.reverse(),
  }));
}
