import type { StudyDate } from "../../../model/date/study-date.ts";
import { isNameOfFirstDay } from "../../../model/note/names-of-days.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { nearestSpelling } from "../../../model/text/nearest-spelling.ts";
import { typedInHangul } from "../../../model/text/typed-in-hangul.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { readTypedDate } from "../fields/typed-date.ts";
import type { FrontMatterText } from "../front-matter-text.ts";
import { mayHold } from "./may-hold.ts";
import { possibleDays } from "./possible-days.ts";
import { isTimetable } from "./timetable.ts";
import { typedScalars } from "./typed-scalars.ts";

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

/** Names that say themselves that a day follows; `scheduled:` may be followed by yes or no. */
const namesOfDayAlone = /(?:date(?:time)?|day|at|on|time|until|till|til|일|일자|일시|날|날짜|시각|시간|기한)$/u;

/** `live_at: 서울`, `available_on: Netflix`: a place as well as a day. */
const namesOfPlaces = /^(?:live|available|active)(?:at|on|from)$/u;

/** Whether a key is `date` in other words or by a slip, or another program's name for the first day. */
export function isDateOrNameOfDay(key: string): boolean {
  return isNearlyDate(key) || isNameOfFirstDay(key);
}

/** What people mean by `date:`, and slips of it. */
function isNearlyDate(key: string): boolean {
  const bare = bareName(key);
  if (typedInHangul(key) === "date") return true;
  return /^(?:날짜|일자|작성일자?)$/u.test(bare) || nearestSpelling(bare, ["date"]) !== null;
}

/**
 * The day to which a line holds its note back, if later than the note's own: ignoring the line would publish the note
 * on its own day. Null for any other line.
 */
export function heldUntil(
  { key, value }: { readonly key: string; readonly value: YamlNode },
  ownDay: StudyDate,
  { text, timeZone }: { readonly text: FrontMatterText; readonly timeZone: string },
): HeldUntil | null {
  const isDate = isNearlyDate(key);
  if (!(isDate || isNameOfFirstDay(key) || isRelease(key, value)) || isTimetable(key, value)) return null;
  const latest = latestDay(typedScalars(value, text), timeZone);
  return latest !== null && mayHold({ kind: "first", day: latest.day }, ownDay) ? { ...latest, isDate } : null;
}

/** `v2026.4.1` is a version. */
const wholeDay = /(?<![a-z\d.])(?:19|20)\d{2}\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}/iu;

/** `release: 2099-01-01`; with a year or a number alone it is an album's or a version. */
function isRelease(key: string, value: YamlNode): boolean {
  const typed = scalarText(value);
  const isDay = readTypedDate(typed, "UTC").kind === "date" || wholeDay.test(typed);
  return isDay && /^(?:release|available)$/u.test(bareName(key));
}

/** The last of the days that some values may mean. */
export function latestDay(typed: readonly string[], timeZone: string): Omit<HeldUntil, "isDate"> | null {
  const days = typed.flatMap((one) => dayIn(one, timeZone) ?? []);
  return days.toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day))).at(-1) ?? null;
}

function dayIn(typed: string, timeZone: string): Omit<HeldUntil, "isDate"> | null {
  const reading = readTypedDate(typed, timeZone);
  const day = reading.kind === "date" ? reading.value.day : (possibleDays(typed, timeZone)?.last ?? null);
  return day === null ? null : { value: reading.kind === "date" ? typed : day, found: typed.slice(0, 40), day };
}

/** Whether a line that holds its note back until a day names none that can be read: `publishDate: TBD`. */
export function isUnclearDay(
  { key, value }: { readonly key: string; readonly value: YamlNode },
  text: FrontMatterText,
): boolean {
  const bare = bareName(key);
  const isOfDay = isNameOfFirstDay(key) && namesOfDayAlone.test(bare) && !namesOfPlaces.test(bare);
  if (value.kind !== "scalar" || !isOfDay) return false;
  const [typed = ""] = typedScalars(value, text);
  return typed !== "" && typed !== "~" && possibleDays(typed, "UTC") === null && value.value !== null;
}
