import { isDayCode } from "../../src/model/date/is-day-code.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";

/** A note's subtitle, if it tells something of the note: a new note's is only its day. */
export function toldSubtitle({ subtitle }: StudyNote): string | null {
  return subtitle === null || isDayCode(subtitle) ? null : subtitle;
}
