import { type StudyDate, studyDate } from "../../model/date/study-date.ts";
import type { BlogFile } from "../blog/blog-folder.ts";

/** A day that folders tell, and whether all of it is told. */
export interface FolderDay {
  readonly day: StudyDate;
  readonly reason: "date-from-folders" | "day-guessed";
}

const wholeDay = /(?:^|\/)((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=[-_. /])/u;
const month = /(?:^|\/)((?:19|20)\d\d)[-/](\d{1,2})\//u;

/**
 * The day of a note in `2022/03/04-name.md` or `2022/03/04/name.md`; in `2022/03/name.md` the day on which the file was
 * changed, if that was in this month, else the first, which is a guess and told as one. Null where folders tell no day.
 */
export function dayInFolders({ path, changed }: BlogFile): FolderDay | null {
  const whole = dayOf(wholeDay.exec(path));
  if (whole !== null) return { day: whole, reason: "date-from-folders" };
  const first = dayOf(month.exec(path));
  if (first === null) return null;
  return { day: changed.slice(0, 7) === first.slice(0, 7) ? changed : first, reason: "day-guessed" };
}

function dayOf(match: RegExpExecArray | null): StudyDate | null {
  const [, year = 0, monthTyped = 0, day = 1] = (match ?? []).map(Number);
  return match === null ? null : studyDate(year, monthTyped, day);
}
