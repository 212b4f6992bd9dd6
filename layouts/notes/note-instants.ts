import type { InstantWriter } from "../../src/model/date/instant.ts";
import type { StudyDate } from "../../src/model/date/study-date.ts";
import { typedTime } from "../../src/model/date/typed-time.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";

/** When a note was written: the time the author typed, else midnight in the site's time zone. */
export function publishedAt(note: StudyNote, write: InstantWriter): string {
  return write(note.date.value, typedTime(note));
}

/** The day a note was last changed; null unless that is later than the day it was written. */
export function changedOn({ date, frontMatter }: StudyNote): StudyDate | null {
  const day = frontMatter.lastModified?.value.day;
  return day !== undefined && day > date.value ? day : null;
}

/** When a note was last changed; never before it was written. */
export function changedAt(note: StudyNote, write: InstantWriter): string {
  const written = { day: note.date.value, time: typedTime(note) };
  const modified = note.frontMatter.lastModified?.value ?? written;
  const changed = { day: modified.day, time: modified.time ?? "00:00:00" };
  const isLater = changed.day === written.day ? changed.time > written.time : changed.day > written.day;
  return isLater ? write(changed.day, changed.time) : publishedAt(note, write);
}
