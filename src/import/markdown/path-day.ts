import { type StudyDate, studyDate } from "../../model/date/study-date.ts";
import type { BlogFile } from "../blog/blog-folder.ts";

/** A date from a path, and whether it is complete. */
export interface PathDay {
  readonly day: StudyDate;
  readonly reason: "date-from-folders" | "day-guessed";
}

const year = "((?:19|20)\\d\\d)";

/** A complete date: in nested folders, in one name, or in a name below a year's folder. */
const wholeDays: readonly RegExp[] = [
  new RegExp(`(?:^|/)${year}년?/(\\d{1,2})월?/(\\d{1,2})일?(?=[-_. /])`, "u"),
  new RegExp(`^(?:.*/)?[[(]?${year}\\s*[-._]\\s*(\\d{1,2})\\s*[-._]\\s*(\\d{1,2})(?!\\d)`, "u"),
  new RegExp(`^(?:.*/)?[[(]?${year}년\\s*(\\d{1,2})월\\s*(\\d{1,2})일`, "u"),
  new RegExp(`(?:^|/)${year}년?/(?:[^/]+/)*(\\d{1,2})월\\s*(\\d{1,2})일`, "u"),
  new RegExp(`^(?:.*[-_. /[(])?${year}(0[1-9]|1[0-2])([0-2]\\d|3[01])(?![^-_. /\\])])`, "u"),
  // A month's folder, and below it a name that begins, behind its own number, with that month's and a day's digits.
  new RegExp(`(?:^|/)${year}[-./]?(0[1-9]|1[0-2])/(?:.*/)?(?:\\d{1,2}[-_. ])?[[(]?\\2([0-2]\\d|3[01])(?!\\d)`, "u"),
  new RegExp(`^(?:.*[-_ [(])${year}[-_.](\\d\\d)[-_.](\\d\\d)(?![^-_. /\\])])`, "u"),
];

/** A day in six digits beside the word for what was learned that day: `[240710-til]`. Alone it may be any number. */
const shortDay = /\[-?(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])[-_. ]?(?:TIL|WIL)\]/iu;

const month = new RegExp(`(?:^|/)${year}(?:년?[-/]\\s*(?=\\d)|\\.(?=\\d\\d))(\\d{1,2})월?/`, "u");

/**
 * The date in `2022/03/04-name.md`, `2022.03.04.md`, `[2022-03-04] name.md`, `2022년/3월/3월 4일.md`, `2022.03/0304.md`,
 * `20220304/name.md`, `TIL_20220304.md` or `[220304-til] name.md`. For `2022/03/name.md`, the day the file was added or
 * changed if in that month, else the first: a guess, reported as one. Null if there is none.
 */
export function dayInPath({ path, changed, added }: BlogFile): PathDay | null {
  const typed = path.normalize("NFC");
  const whole = wholeDays.map((form) => dayOf(form.exec(typed))).find((day) => day !== null) ?? null;
  const named = whole ?? dayOf(shortDay.exec(typed), 2000);
  if (named !== null) return { day: named, reason: "date-from-folders" };
  const first = dayOf(month.exec(typed));
  if (first === null) return null;
  const ofFile = added ?? changed;
  return { day: ofFile.slice(0, 7) === first.slice(0, 7) ? ofFile : first, reason: "day-guessed" };
}

function dayOf(match: RegExpExecArray | null, century = 0): StudyDate | null {
  const [, yearTyped = 0, monthTyped = 0, day = 1] = (match ?? []).map(Number);
  return match === null ? null : studyDate(century + yearTyped, monthTyped, day);
}
