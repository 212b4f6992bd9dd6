import { daysBetween, type StudyDate } from "../model/date/study-date.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";

/** So many days after it a day is past in every time zone, in whichever it was meant. */
const surelyPast = 2;

/** No program has names in Hangul: those are of the author. */
const isOfPrograms = /^[\w -]+$/u;

/** Tells of a line that held its note back until a day which is past as of any line that is not read: it holds nothing back any more. */
export function withPastHeldDays(diagnostics: readonly Diagnostic[], today: StudyDate): readonly Diagnostic[] {
  return diagnostics.map((one) => {
    if (one.rule !== "front-matter-held-day" || daysBetween(one.facts.day, today) < surelyPast) return one;
    const key = one.facts.typed;
    if (isOfPrograms.test(key)) return diagnose("front-matter-theme-key", { keys: [key], notes: 1 }, one);
    const facts = { key, suggestion: null, isTaken: false, known: null, notes: 1 };
    return diagnose("front-matter-unknown-key", facts, one);
  });
}
