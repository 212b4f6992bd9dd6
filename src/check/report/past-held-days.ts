import { daysBetween, readStudyDate, type StudyDate } from "../../model/date/study-date.ts";
import { type Diagnostic, type DiagnosticOf, diagnose } from "../../model/problem/diagnostic.ts";

/** After this many days a day is past in every time zone. */
const surelyPast = 2;

/** No program's keys are in Hangul: those are the author's. */
const isOfPrograms = /^[\w -]+$/u;

/**
 * Judges lines that hold their note back by a day, which parsing cannot, as it knows no today. A first day that is past
 * holds nothing back, and its line is unread like any other; from its last day on, a note is not to be published.
 */
export function withPastHeldDays(diagnostics: readonly Diagnostic[], today: StudyDate): readonly Diagnostic[] {
  return diagnostics.flatMap((one) => {
    if (one.rule === "front-matter-held-outside") return outsideOn(one, today);
    if (one.rule === "front-matter-held-day") return withFirstDay(one, today);
    if (one.rule === "front-matter-duplicate-key") return withLaterDay(one, today);
    return one.rule === "front-matter-unknown-key" ? withLastDay(one, today) : one;
  });
}

function withFirstDay(one: DiagnosticOf<"front-matter-held-day">, today: StudyDate): Diagnostic | readonly [] {
  if (daysBetween(one.facts.day, today) < surelyPast) return one;
  const { typed: key, isDate, isDated } = one.facts;
  // Our own name: a day that is past says that the note is published, as it is.
  if (key === "published") return [];
  if (!isDate && isOfPrograms.test(key)) return diagnose("front-matter-theme-key", { keys: [key], notes: 1 }, one);
  const facts = { key, suggestion: isDate ? "date" : null, isTaken: isDate && isDated, known: null, notes: 1 };
  return diagnose("front-matter-unknown-key", facts, one);
}

/** A second `date:` to come, which was not read: no fix is certain, as it would publish the note before that day. */
function withLaterDay(one: DiagnosticOf<"front-matter-duplicate-key">, today: StudyDate): Diagnostic {
  const { key, line, keptLine, laterDay } = one.facts;
  if (laterDay === undefined || daysBetween(laterDay, today) >= surelyPast) return one;
  return diagnose("front-matter-held-twice", { key, line, keptLine }, { ...one, fix: null });
}

function withLastDay(one: DiagnosticOf<"front-matter-unknown-key">, today: StudyDate): Diagnostic {
  const { key, lastDay } = one.facts;
  if (lastDay === undefined || today < lastDay) return one;
  return diagnose("front-matter-expired", { typed: key, day: lastDay }, one);
}

/** A day outside the front matter: text, once it is past; from a last day on, what must not be published. */
function outsideOn(one: DiagnosticOf<"front-matter-held-outside">, today: StudyDate): readonly Diagnostic[] {
  const { key, value, lastDay } = one.facts;
  if (lastDay !== undefined && today < lastDay.day) {
    const facts = { key: lastDay.name, suggestion: null, isTaken: false, known: null, notes: 1, lastDay: lastDay.day };
    return [diagnose("front-matter-unknown-key", facts, one)];
  }
  const day = key === "date" ? readStudyDate(value) : null;
  return day !== null && daysBetween(day, today) >= surelyPast ? [] : [one];
}
