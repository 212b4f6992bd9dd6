import { type StudyDate, studyDate } from "../../model/date/study-date.ts";
import type { BlogFile } from "../blog/blog-folder.ts";

/** A day that a path tells, and whether all of it is told. */
export interface PathDay {
  readonly day: StudyDate;
  readonly reason: "date-from-folders" | "day-guessed";
}

const year = "((?:19|20)\\d\\d)";

/** The whole of a day: in folders one within the other, in one name, or in a name below the folder of a year. */
const wholeDays: readonly RegExp[] = [
  new RegExp(`(?:^|/)${year}년?/(\\d{1,2})월?/(\\d{1,2})일?(?=[-_. /])`, "u"),
  new RegExp(`^(?:.*/)?[[(]?${year}\\s*[-._]\\s*(\\d{1,2})\\s*[-._]\\s*(\\d{1,2})(?!\\d)`, "u"),
  new RegExp(`^(?:.*/)?[[(]?${year}년\\s*(\\d{1,2})월\\s*(\\d{1,2})일`, "u"),
  new RegExp(`(?:^|/)${year}년?/(?:[^/]+/)*(\\d{1,2})월\\s*(\\d{1,2})일`, "u"),
  new RegExp(`^(?:.*[-_. /[(])?${year}(0[1-9]|1[0-2])([0-2]\\d|3[01])(?![^-_. /\\])])`, "u"),
  new RegExp(`^(?:.*[-_ [(])${year}[-_.](\\d\\d)[-_.](\\d\\d)(?![^-_. /\\])])`, "u"),
];

const month = new RegExp(`(?:^|/)${year}년?[-/]\\s*(\\d{1,2})월?/`, "u");

/**
 * The day of a note in `2022/03/04-name.md`, `2022.03.04.md`, `[2022-03-04] name.md`, `2022년/3월/3월 4일.md`, `20220304/name.md` or
 * `TIL_20220304.md`; in
 * `2022/03/name.md` the day on which the file was added or changed, if that was in this month, else the first, which is a
 * guess and told as one. Null where the path tells no day.
 */
export function dayInPath({ path, changed, added }: BlogFile): PathDay | null {
  const typed = path.normalize("NFC");
  const whole = wholeDays.map((form) => dayOf(form.exec(typed))).find((day) => day !== null) ?? null;
  if (whole !== null) return { day: whole, reason: "date-from-folders" };
  const first = dayOf(month.exec(typed));
  if (first === null) return null;
  const ofFile = added ?? changed;
  return { day: ofFile.slice(0, 7) === first.slice(0, 7) ? ofFile : first, reason: "day-guessed" };
}

function dayOf(match: RegExpExecArray | null): StudyDate | null {
  const [, yearTyped = 0, monthTyped = 0, day = 1] = (match ?? []).map(Number);
  return match === null ? null : studyDate(yearTyped, monthTyped, day);
}
