import { type StudyDate, weekdayOf } from "../model/date/study-date.ts";
import type { Language, Spoken } from "../model/text/language.ts";

const weekdays: Spoken<readonly string[]> = {
  ko: ["일", "월", "화", "수", "목", "금", "토"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

/** `211215수`: a date as students write it before a subtitle, with the weekday as a check. */
export function shortDay(date: StudyDate, language: Language): string {
  return `${date.slice(2).replaceAll("-", "")}${weekdays[language][weekdayOf(date)] ?? ""}`;
}
