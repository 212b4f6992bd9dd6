import { type StudyDate, studyDate } from "../../model/date/study-date.ts";

/**
 * A day as newspapers print it: `2021.12.14.`, `21.12.14`, `2021-12-14`, `2021년 12월 14일`, with or without its day of
 * the week and a time after it. The bracket at the end of a line may have been trimmed.
 */
const year = String.raw`(?<![\d.])(?<year>(?:19|20)?\d{2})(?:\s*[./-]\s*|년\s*)`;
const month = String.raw`(?<month>\d{1,2})(?:\s*[./-]\s*|월\s*)`;
const day = String.raw`(?<day>\d{1,2})(?!\d)(?:일|\.)?`;
const weekday = String.raw`(?:\s*(?:\([월화수목금토일](?:요일)?(?:\)|$)|[월화수목금토일]요일))?`;
const time = String.raw`(?:[\sT]*(?:(?:오전|오후)\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)?`;
const typedDate = new RegExp(year + month + day + weekday + time, "iu");

/** The first day in a text, and the text without it. */
export interface FoundDate {
  readonly day: StudyDate;
  readonly before: string;
  readonly after: string;
}

/** The first valid day in a line of an article; null if there is none. */
export function findArticleDate(text: string): FoundDate | null {
  const match = typedDate.exec(text);
  const { year = "", month = "", day = "" } = match?.groups ?? {};
  if (match === null) return null;
  const found = studyDate(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
  if (found === null) return null;
  return { day: found, before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
}
