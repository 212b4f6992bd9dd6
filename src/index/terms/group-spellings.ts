import type { PublishedNote, TaxonomyKind } from "../../model/library.ts";
import { spellingKey } from "../../model/text/spelling.ts";

/** A word as the notes carry it, before it has an address. */
export interface SpellingGroup {
  readonly key: string;
  /** The configured main spelling, else the most used, the earliest on a tie; NFC. */
  readonly name: string;
  /** Newest first. */
  readonly notes: readonly PublishedNote[];
}

interface Uses {
  readonly spellings: Map<string, number>;
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
  const known = new Map<string, string>();
  return (value) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const key = termKey(value, aliases);
    known.set(value, key);
    return key;
  };
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
      const group: Uses = found.get(key) ?? { spellings: new Map(), notes: [] };
      found.set(key, group);
      const spelling = value.normalize("NFC");
      group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
      if (group.notes.at(-1) !== published) group.notes.push(published);
    }
  }
  return Array.from(found, ([key, { spellings, notes: carrying }]) => ({
    key,
    name: aliases.get(key) ?? mostUsed(spellings),
    notes: carrying.reverse(),
  }));
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count > most) {
      best = spelling;
      most = count;
    }
  }
  return best;
}
