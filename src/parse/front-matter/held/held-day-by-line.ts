import type { StudyDate } from "../../../model/date/study-date.ts";
import { isNameOfLastDay } from "../../../model/note/names-of-days.ts";
import type { RuleFacts } from "../../../model/problem/rule-catalogue.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { asItLooks } from "../../../model/text/look-alike-letters.ts";
import { isDateOrNameOfDay } from "./held-until.ts";
import { possibleDays } from "./possible-days.ts";

/** A line by itself that, in front matter, would hold its note back until a day, or take it down on one. */
export interface HoldingDay {
  /** As typed. */
  readonly name: string;
  readonly kind: "first" | "last";
  readonly day: StudyDate;
}

const longest = 80;
const namePart = String.raw`^[\s>*+•·-]*["'*_]*(\p{L}[\p{L}\p{N}_ -]{0,29}?)["'*_]*\s*[:：=]\s*`;
/** A day with its time and weekday and nothing else: `날짜: 2099년 1월 1일에 만나요` is a text. */
const dayPart = String.raw`["'“‘*_]*(\d[\d\s.,/:+TZ–—()년월일화수목금토시분초오전후-]{5,40}|\d{1,2} [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})["'”’*_,;\s]*$`;
const namedDay = new RegExp(namePart + dayPart, "iu");

/** A cheap check: a separator, and behind it a number. */
const mayNameDay = /[:：=].*\d/su;

/** Names for the day of anything that a text may tell of: `Launch date: 2099-01-01`, `Valid until: 2022-01-01`. */
const ofAnything = /^(?:released|launch|active|valid|archived|deleted|removed|posted$|datetime$)/u;

/**
 * What a line such as `date: 2099-01-01` says; null for any other. Without the site's calendar a day is that of UTC.
 */
export function heldDayByLine(typed: string): HoldingDay | null {
  if (typed.length > longest) return null;
  const plain = asItLooks(typed.replace(/\s#\s.*$/u, "").trim());
  if (!mayNameDay.test(plain)) return null;
  const [, name = "", value = ""] = namedDay.exec(plain) ?? [];
  const days = name === "" || ofAnything.test(bareName(name)) ? null : possibleDays(value, "UTC");
  if (days === null) return null;
  if (isNameOfLastDay(name)) return { name, kind: "last", day: days.first };
  return isDateOrNameOfDay(name) ? { name, kind: "first", day: days.last } : null;
}

const ofEvents = /^(?:날짜|일시|일자|일정|행사일|시험일|개최일|방문일|release ?date|event ?date|day)$/u;
const ofTakingDown = /publi|unlist|hid|visible|show|게시|공개|숨김|내릴/u;

/**
 * Whether a line of a text may tell of the day of an event, or of a coupon: `날짜`, `만료일`. Any other name for a day may
 * speak of publishing: `date`, `발행일`, `예약`, `expires_at`.
 */
export function mayBeOfEvent({ name, kind }: Pick<HoldingDay, "name" | "kind">): boolean {
  const bare = bareName(name);
  if (kind === "first") return ofEvents.test(bare);
  return !(/^[a-z]+(?:[A-Z_-][A-Za-z_-]*)?$/u.test(name) || ofTakingDown.test(bare));
}

/** What is told of such a line outside the front matter. */
export type DayFacts = Pick<RuleFacts<"front-matter-held-outside">, "key" | "value" | "lastDay">;

/** A first day is written as `date:`; a last day has no name here, and the note is held back instead. */
export function dayFacts({ name, kind, day }: HoldingDay): DayFacts {
  if (kind === "first") return { key: "date", value: day };
  return { key: "draft", value: "true", lastDay: { name, day } };
}
