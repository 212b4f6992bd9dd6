import { type StudyDate, studyDate } from "../../model/date/study-date.ts";

/**
 * A day as newspapers print it: `2021.12.14.`, `21.12.14`, `2021-12-14`, `2021년 12월 14일`, with or without its day of
 * the week and a time after it. The bracket at the end of a line may have been trimmed.
 */
const year = String.raw`(?<![\d.])(?<year>(?:19|20)?\d{2})(?:\s*[./-]\s*|년\s*)`;
const month = String.raw`(?<month>\d{1,2})(?:\s*[./-]\s*|월\s*)`;
const day = String.raw`(?<day>\d{1,2})(?!\d)(?:일|\.)?(?:자(?!\p{L}))?`;
const weekday = String.raw`(?:\s*(?:\([월화수목금토일](?:요일)?(?:\)|$)|[월화수목금토일]요일))?`;
const time = String.raw`(?:[\sT]*(?:(?:오전|오후)\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)?`;
const typedDate = new RegExp(year + month + day + weekday + time, "iu");

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = String.raw`(?<month>${months.join("|")})[a-z]{0,6}\.?`;
const dayNumber = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const englishYear = String.raw`,?\s+(?<year>(?:19|20)\d{2})(?!\d)`;

/** The same in English: `Nov. 2, 2026` or `2 November 2026`. */
const englishDates = [
  new RegExp(String.raw`\b${monthName}\s+${dayNumber}${englishYear}`, "iu"),
  new RegExp(String.raw`(?<![\d.])${dayNumber}\s+${monthName}${englishYear}`, "iu"),
];

/** Two numbers of a day, and a name of a month: without them no form is looked for. */
const twoNumbers = /\d(?:\s*[./-]|년)\s*\d/u;
const letters = /[a-z]{3}/iu;

/** The first day in a text, and the text without it. */
export interface FoundDate {
  readonly day: StudyDate;
  readonly before: string;
  readonly after: string;
}

/** The first valid day in a line of an article; null if there is none. */
export function findArticleDate(text: string): FoundDate | null {
  if (!/\d/u.test(text)) return null;
  const found = twoNumbers.test(text) ? dateInForm(typedDate, text) : null;
  if (found !== null || !letters.test(text)) return found;
  for (const form of englishDates) {
    const inEnglish = dateInForm(form, text);
    if (inEnglish !== null) return inEnglish;
  }
  return null;
}

function dateInForm(form: RegExp, text: string): FoundDate | null {
  const match = form.exec(text);
  if (match === null) return null;
  const { year = "", month = "", day = "" } = match.groups ?? {};
  const found = studyDate(yearOf(year), monthOf(month), Number(day));
  if (found === null) return null;
  return { day: found, before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
}

function yearOf(typed: string): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

function monthOf(typed: string): number {
  return /^\d/u.test(typed) ? Number(typed) : months.indexOf(typed.slice(0, 3).toLowerCase()) + 1;
}
