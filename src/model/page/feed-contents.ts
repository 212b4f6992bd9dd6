import type { PublishedNote } from "../library.ts";

/** Whole texts of many long notes would otherwise stay in memory to the end of a build. */
const mostCharacters = 8_000_000;

/**
 * What feeds carry of notes, made once for each: a note is in the feeds of all its words, and every time the same.
 * Starts anew when it keeps too much.
 */
export class FeedContents {
  readonly #made = new Map<PublishedNote, string | null>();
  #characters = 0;

  /** The content of a note, made by `make` unless it is known. */
  of(published: PublishedNote, make: () => string | null): string | null {
    const known = this.#made.get(published);
    if (known !== undefined) return known;
    const content = make();
    this.#keep(published, content);
    return content;
  }

  #keep(published: PublishedNote, content: string | null): void {
    const { length } = content ?? "";
    if (this.#characters + length > mostCharacters) {
      this.#made.clear();
      this.#characters = 0;
    }
    this.#made.set(published, content);
    this.#characters += length;
  }
}
