import type { StudyDate } from "../../../model/date/study-date.ts";
import { nearestDate } from "../fields/typed-date.ts";
import { isNameOfDay } from "./held-until.ts";
import { valueTail } from "./value-tail.ts";

/** `, date: 2099-01-01`, the last words of a line. */
const dayAtEnd =
  /[\s\p{Cc},;|]([\p{L}_]+)\s?[:：=]\s*["'“‘]?(\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:[\sT]\d{1,2}:[\d:]+)?[\s"'’”,;|—-]*$/u;

/**
 * The day of a `date:` that follows another value on its line. Read as part of that value, it would not hold the note
 * back until then. Null for any other line.
 */
export function heldDayByTail(typed: string): StudyDate | null {
  const [, name = "", day = ""] = dayAtEnd.exec(valueTail(typed)) ?? [];
  return /^(?:date|날짜)$/iu.test(name) || isNameOfDay(name) ? nearestDate(day) : null;
}
