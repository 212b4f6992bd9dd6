import { instantText } from "../src/model/instant.ts";
import type { StudyNote } from "../src/model/study-note.ts";

/** When a note was written, as RFC 3339: the time the author typed, else the day's midnight in the site's time zone. */
export function publishedAt(note: StudyNote, timeZone: string): string {
  const typed = note.frontMatter.date?.value;
  const time = typed?.day === note.date.value ? typed.time : null;
  return instantText(note.date.value, time, timeZone);
}

/** When a note was last changed, as RFC 3339: never before it was written. */
export function changedAt(note: StudyNote, timeZone: string): string {
  const modified = note.frontMatter.lastModified?.value;
  return modified === undefined || modified.day < note.date.value
    ? publishedAt(note, timeZone)
    : instantText(modified.day, modified.time, timeZone);
}
