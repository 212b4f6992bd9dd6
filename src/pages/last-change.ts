import type { PublishedNote } from "../model/library.ts";

/** `YYYY-MM-DD` of a note's last change: its `last_modified_at`, unless its date is later. */
export function changedOn({ note }: PublishedNote): string {
  const modified = note.frontMatter.lastModified?.value.day;
  return modified !== undefined && modified > note.date.value ? modified : note.date.value;
}

/** `YYYY-MM-DD` of the last change to any of the notes; null if there are none. */
export function lastChange(notes: readonly PublishedNote[]): string | null {
  return notes.reduce<string | null>((newest, note) => {
    const day = changedOn(note);
    return newest === null || day > newest ? day : newest;
  }, null);
}
