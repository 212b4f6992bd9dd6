import type { PublishedNote } from "../library.ts";

/** What feeds say of a note, as each format writes it. */
export interface FeedEntry {
  /** RFC 3339. */
  readonly changedAt: string;
  /** The entry of an Atom feed. */
  readonly atom: string;
  /** The item of a JSON Feed. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Whole texts of many long notes would otherwise stay in memory to the end of a build. */
const mostCharacters = 16_000_000;

/**
 * What feeds say of notes, made once for each: a note is in the feeds of all its words, and every time the same. Starts
 * anew when it keeps too much.
 */
export class FeedEntries {
  readonly #made = new Map<PublishedNote, FeedEntry>();
  #characters = 0;

  /** The entry of a note, made by `make` unless it is known. */
  of(published: PublishedNote, make: () => FeedEntry): FeedEntry {
    const known = this.#made.get(published);
    if (known !== undefined) return known;
    const entry = make();
    this.#keep(published, entry);
    return entry;
  }

  #keep(published: PublishedNote, entry: FeedEntry): void {
    // The item has much the same words.
    const characters = 2 * entry.atom.length;
    if (this.#characters + characters > mostCharacters) {
      this.#made.clear();
      this.#characters = 0;
    }
    this.#made.set(published, entry);
    this.#characters += characters;
  }
}
