import { type StudyDate, studyDate } from "../../../model/date/study-date.ts";

const yearLast = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})(?!\d)/u;

/**
 * The days that a text ending in a year may mean, since countries order month and day differently: one where the
 * calendar leaves no choice (`11/25/2026`), else two, month first. None for any other text.
 */
export function yearLastDays(text: string): readonly StudyDate[] {
  const [, first, second, year] = (yearLast.exec(text.trim()) ?? []).map(Number);
  if (first === undefined || second === undefined || year === undefined) return [];
  const days = [studyDate(year, first, second), studyDate(year, second, first)].filter((day) => day !== null);
  return [...new Set(days)];
}
