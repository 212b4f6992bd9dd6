import { dayAfter } from "../../model/date/study-date.ts";
import type { KeywordTrend, PublishedNote, Term, TermsOfNotes } from "../../model/library.ts";

/** The length of "recently" in days, including the newest note's day. */
const recentDays = 30;

/** Keyword use in the last days before the newest of `notes` and in as many days before that, most recent first. */
export function keywordTrends(notes: readonly PublishedNote[], termsOf: TermsOfNotes): readonly KeywordTrend[] {
  const newest = notes[0]?.note.date.value;
  if (newest === undefined) return [];
  const since = dayAfter(newest, 1 - recentDays);
  const before = dayAfter(newest, 1 - 2 * recentDays);
  const trends = new Map<Term, { now: number; before: number }>();
  for (const { note } of notes) {
    const date = note.date.value;
    if (date < before) break;
    for (const term of termsOf.get(note.id)?.keywords ?? []) {
      const trend = trends.get(term) ?? { now: 0, before: 0 };
      trends.set(term, trend);
      if (date >= since) trend.now += 1;
      else trend.before += 1;
    }
  }
  return Array.from(trends, ([term, trend]) => ({ term: term.link, ...trend }));
}
