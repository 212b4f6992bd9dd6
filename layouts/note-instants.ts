import type { InstantWriter } from "../src/model/date/instant.ts";
import type { StudyNote } from "../src/model/note/study-note.ts";

/** When a note was written: the time the author typed, else the day's midnight in the site's time zone. */
export function publishedAt(note: StudyNote, write: InstantWriter): string {
  const typed = note.frontMatter.date?.value;
  const time = typed?.day === note.date.value ? typed.time : null;
  return write(note.date.value, time);
}

/** When a note was last changed: never before it was written. */
export function changedAt(note: StudyNote, write: InstantWriter): string {
  const modified = note.frontMatter.lastModified?.value;
  return modified === undefined || modified.day < note.date.value
    ? publishedAt(note, write)
    : write(modified.day, modified.time);
}
