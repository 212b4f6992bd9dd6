import type { StudyDate } from "../date/study-date.ts";
import type { StudyNote } from "./study-note.ts";

/** The day of a note's last change: its `last_modified_at`, unless its date is later. */
export function changedOn({ date, frontMatter }: StudyNote): StudyDate {
  const modified = frontMatter.lastModified?.value.day;
  return modified !== undefined && modified > date.value ? modified : date.value;
}
