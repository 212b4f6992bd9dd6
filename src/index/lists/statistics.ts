import { findStreaks } from "../../model/date/streaks.ts";
import type { PublishedNote } from "../../model/library.ts";
import type { Statistics } from "../../model/statistics.ts";
import { notesAWeek } from "./notes-a-week.ts";

/** Statistics of the notes (newest first); null without notes. */
export function collectStatistics(notes: readonly PublishedNote[]): Statistics | null {
  const dates = notes.map(({ note }) => note.date.value);
  const streaks = findStreaks(dates);
  const [currentStreak] = streaks;
  if (currentStreak === undefined) return null;
  const sum = (count: (note: PublishedNote["note"]) => number): number =>
    notes.reduce((total, { note }) => total + count(note), 0);
  return {
    notes: notes.length,
    days: streaks.reduce((total, { days }) => total + days, 0),
    words: sum((note) => note.wordCount),
    highlights: sum((note) => note.highlights.length),
    weeks: notesAWeek(dates),
    currentStreak,
    longestStreak: streaks.reduce((longest, streak) => (streak.days >= longest.days ? streak : longest)),
  };
}
