import { typedTime } from "../model/date/typed-time.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import { byCodeUnits } from "../model/text/code-unit-order.ts";

/** Newest first: by day, then time, then id, so that file order never matters. */
export function newestFirst(notes: readonly StudyNote[]): readonly StudyNote[] {
  const keyed = notes.map((note) => ({
    note,
    key: [note.date.value, typedTime(note), note.id, note.source].join("\u0000"),
  }));
  keyed.sort((one, other) => byCodeUnits(other.key, one.key));
  return keyed.map(({ note }) => note);
}
