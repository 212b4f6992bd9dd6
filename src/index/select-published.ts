import { isBefore, type LocalMoment } from "../model/date/study-date.ts";
import { typedTime } from "../model/date/typed-time.ts";
import type { HeldNote } from "../model/note/held-note.ts";
import type { StudyNote } from "../model/note/study-note.ts";

/** The notes a site shows at a moment and those held back, both in the given order. */
export interface Selection {
  readonly published: readonly StudyNote[];
  readonly heldBack: readonly HeldNote[];
}

/**
 * Holds back drafts, notes with `published: false` and future notes. A note dated today without a time is published.
 */
export function selectPublished(notes: readonly StudyNote[], now: LocalMoment): Selection {
  const published: StudyNote[] = [];
  const heldBack: HeldNote[] = [];
  for (const note of notes) {
    const held = holdBack(note, now);
    if (held === null) published.push(note);
    else heldBack.push(held);
  }
  return { published, heldBack };
}

function holdBack(note: StudyNote, now: LocalMoment): HeldNote | null {
  if (note.frontMatter.draft) return { note, reason: "draft" };
  if (!note.frontMatter.published) return { note, reason: "unpublished" };
  const until: LocalMoment = { day: note.date.value, time: typedTime(note) };
  return isBefore(now, until) ? { note, reason: "future", until } : null;
}
