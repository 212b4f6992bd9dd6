import type { StudyDate } from "../model/date/study-date.ts";
import type { DateTyped } from "../model/note/front-matter.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Placed } from "../model/problem/place.ts";

/**
 * The note without its `last_modified_at` if that day is yet to come, since nobody has changed it then: until that day
 * it would be the newest change of the whole site, and no search engine would be told of another.
 */
export function withoutFutureChange(note: StudyNote, today: StudyDate): StudyNote {
  if (futureChange(note, today) === null) return note;
  return { ...note, frontMatter: { ...note.frontMatter, lastModified: null } };
}

/** Every `last_modified_at` whose day is yet to come. */
export function findFutureChanges(
  notes: readonly Pick<StudyNote, "source" | "frontMatter">[],
  today: StudyDate,
): readonly Diagnostic[] {
  return notes.flatMap((note) => {
    const future = futureChange(note, today);
    if (future === null) return [];
    const facts = { day: future.value.day, today };
    return [diagnose("last-modified-future", facts, { source: note.source, place: future.place })];
  });
}

function futureChange({ frontMatter }: Pick<StudyNote, "frontMatter">, today: StudyDate): Placed<DateTyped> | null {
  const { lastModified } = frontMatter;
  return lastModified !== null && lastModified.value.day > today ? lastModified : null;
}
