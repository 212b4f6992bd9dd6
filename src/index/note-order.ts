import { byCodeUnits } from "../model/code-unit-order.ts";
import type { StudyNote } from "../model/study-note.ts";

/** The time of day a note's `date:` names, `HH:MM:SS`; the day's first second when only a day was typed. */
export function typedTime(note: StudyNote): string {
  const typed = note.frontMatter.date?.value;
  return typed?.day === note.date.value && typed.time !== null ? typed.time : "00:00:00";
}

/** Newest first: by day, by the time typed, then by id, so that the order of files never matters. */
export function newestFirst(notes: readonly StudyNote[]): readonly StudyNote[] {
  const keyed = notes.map((note) => ({
    note,
    key: [note.date.value, typedTime(note), note.id, note.source].join("\u0000"),
  }));
  keyed.sort((one, other) => byCodeUnits(other.key, one.key));
  return keyed.map(({ note }) => note);
}
