import { daysBetween, type StudyDate } from "../model/date/study-date.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";

/** After this many days a day is past in every time zone. */
const surelyPast = 2;

/** No program's keys are in Hangul: those are the author's. */
const isOfPrograms = /^[\w -]+$/u;

/** Reports a line that held its note back until a day now past like any other unread line: it no longer holds anything back. */
export function withPastHeldDays(diagnostics: readonly Diagnostic[], today: StudyDate): readonly Diagnostic[] {
  return diagnostics.map((one) => {
    if (one.rule !== "front-matter-held-day" || daysBetween(one.facts.day, today) < surelyPast) return one;
    const key = one.facts.typed;
    if (isOfPrograms.test(key)) return diagnose("front-matter-theme-key", { keys: [key], notes: 1 }, one);
    const facts = { key, suggestion: null, isTaken: false, known: null, notes: 1 };
    return diagnose("front-matter-unknown-key", facts, one);
  });
}
