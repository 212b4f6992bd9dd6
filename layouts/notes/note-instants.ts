import type { InstantWriter } from "../../src/model/date/instant.ts";
import { typedTime } from "../../src/model/date/typed-time.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";

/** When a note was written: the time the author typed, else midnight in the site's time zone. */
export function publishedAt(note: StudyNote, write: InstantWriter): string {
  return write(note.date.value, typedTime(note));
}

/** When a note was last changed; never before it was written. */
export function changedAt(note: StudyNote, write: InstantWriter): string {
  const written = { day: note.date.value, time: typedTime(note) };
  const modified = note.frontMatter.lastModified?.value ?? written;
  const changed = { day: modified.day, time: modified.time ?? "00:00:00" };
  const isLater = changed.day === written.day ? changed.time > written.time : changed.day > written.day;
  return isLater ? write(changed.day, changed.time) : publishedAt(note, write);
}
