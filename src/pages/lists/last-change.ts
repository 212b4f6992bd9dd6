import type { PublishedNote } from "../../model/library.ts";
import { changedOn } from "../../model/note/changed-on.ts";

/** `YYYY-MM-DD` of the last change to any of the notes; null if there are none. */
export function lastChange(notes: readonly PublishedNote[]): string | null {
  return notes.reduce<string | null>((newest, { note }) => {
    const day = changedOn(note);
    return newest === null || day > newest ? day : newest;
  }, null);
}
