import type { PublishedNote, TaxonomyKind } from "../model/library.ts";
import { spellingKey } from "../model/text/spelling.ts";

/** One word as the notes carry it, before it has an address. */
export interface SpellingGroup {
  readonly key: string;
  /** The main spelling of the configuration, else the one used most, the earliest on a tie; NFC. */
  readonly name: string;
  /** Newest first. */
  readonly notes: readonly PublishedNote[];
}

interface Uses {
  readonly spellings: Map<string, number>;
  readonly notes: PublishedNote[];
}

/** Each spelling's key mapped to the spelling that stands for it. */
export type Aliases = ReadonlyMap<string, string>;

/** For a kind of terms whose aliases cannot be configured. */
export const noAliases: Aliases = new Map();

/** Reads `{ LG: ["엘지"] }`: every spelling, the main one too, leads to the main one. */
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

/** Equal for values that are one term. */
export function termKey(value: string, aliases: Aliases): string {
  const key = spellingKey(value);
  const main = aliases.get(key);
  return main === undefined ? key : spellingKey(main);
}

/** Joins the spellings of every word of one kind. `notes` come newest first; blank values are no words. */
export function groupSpellings(
  notes: readonly PublishedNote[],
  kind: TaxonomyKind,
  aliases: Aliases,
): readonly SpellingGroup[] {
  const found = new Map<string, Uses>();
  for (const published of notes.toReversed()) {
    for (const { value } of published.note[kind]) {
      const key = termKey(value, aliases);
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
