import type { StudyDate } from "../../../model/date/study-date.ts";
import { nearestSpelling } from "../../../model/text/nearest-spelling.ts";
import type { YamlNode, YamlScalar } from "../../yaml/yaml-tree.ts";
import { readTypedDate } from "../fields/typed-date.ts";
import { type FrontMatterText, wordOf } from "../front-matter-text.ts";
import { bareName } from "./held-by-other-program.ts";
import { possibleDays } from "./possible-days.ts";

/** A day on which a note was to be published, under a name that is not ours. */
export interface HeldUntil {
  /** As `date:` takes it. */
  readonly value: string;
  readonly found: string;
  /** By the calendar of the site. */
  readonly day: StudyDate;
  /** Whether the name is `date` in other letters or words. */
  readonly isDate: boolean;
}

/** Names, of other programs and of people, for the day from which a note is public; without separators. */
const nameForms = [
  "pub(?:lish(?:ed)?)?(?:date(?:time)?|day|at|on|time)?",
  "(?:publish|public|visible|show|available|live)(?:from|after|since)",
  "golive(?:date|at|on)?|notbefore",
  "schedul(?:ed?|ing)(?:date|day|at|for|on|time)?",
  "embargo(?:ed)?(?:date|until)?",
  "release(?:date|at|on|time)",
  "publicationda(?:te|y)|post(?:ed)?(?:date|at|on)|date(?:published|posted)",
  "발행|게시|공개",
  "(?:발행|게시|공개|출간|예약)(?:예정)?(?:일|일자|일시|날짜|시각|시간)",
  "(?:발행|게시|공개)예약(?:일|일자|일시)?",
  "예약(?:발행|게시|공개)?",
];
const names = new RegExp(`^(?:${nameForms.join("|")})$`, "u");

/** Whether a key is such a name. */
export function isNameOfDay(key: string): boolean {
  return names.test(bareName(key));
}

/** Names that say themselves that a day follows; `scheduled:` may be followed by yes or no. */
const namesOfDayAlone = /(?:date(?:time)?|day|at|on|time|일|일자|일시|날짜|시각|시간)$/u;

/** Whether a key is `date` in other words or by a slip, or another program's name for the first day. */
export function isDateOrNameOfDay(key: string): boolean {
  return isNearlyDate(key) || isNameOfDay(key);
}

/** What people mean by `date:`, and slips of it. */
function isNearlyDate(key: string): boolean {
  const bare = bareName(key);
  return /^(?:날짜|일자|작성일자?)$/u.test(bare) || nearestSpelling(bare, ["date"]) !== null;
}

/**
 * The day to which a line holds its note back, if later than the note's own: ignoring the line would publish the note
 * on its own day. Null for any other line. Parsing does not know today's date.
 */
export function heldUntil(
  { key, value }: { readonly key: string; readonly value: YamlNode },
  ownDay: StudyDate,
  { text, timeZone }: { readonly text: FrontMatterText; readonly timeZone: string },
): HeldUntil | null {
  const isDate = isNearlyDate(key);
  if (!(isDate || isNameOfDay(key)) || value.kind !== "scalar") return null;
  const typed = typedIn(value, text);
  const reading = readTypedDate(typed, timeZone);
  const day = reading.kind === "date" ? reading.value.day : (possibleDays(typed, timeZone)?.last ?? null);
  if (day === null || day <= ownDay) return null;
  return { value: reading.kind === "date" ? typed : day, found: typed.slice(0, 40), day, isDate };
}

/** Whether a line that holds its note back until a day names none that can be read: `publishDate: TBD`. */
export function isUnclearDay(
  { key, value }: { readonly key: string; readonly value: YamlNode },
  text: FrontMatterText,
): boolean {
  if (value.kind !== "scalar" || !isNameOfDay(key) || !namesOfDayAlone.test(bareName(key))) return false;
  const typed = typedIn(value, text);
  return typed !== "" && typed !== "~" && possibleDays(typed, "UTC") === null && value.value !== null;
}

function typedIn(value: YamlScalar, text: FrontMatterText): string {
  return typeof value.value === "string" ? value.value.trim() : wordOf(text, value).trim();
}
