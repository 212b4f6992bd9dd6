import type { LocalMoment } from "../../model/date/study-date.ts";
import { canonicalDate } from "../../parse/front-matter/fields/spelled-date.ts";
import { readTypedDate } from "../../parse/front-matter/fields/typed-date.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { momentText } from "../front-matter/read-moment.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import { jekyllMoment, typedMoment } from "./post-day.ts";

/**
 * Rewrites a date that only Ruby can read (`2021-06-27 7:05:00 PM`) for Saegim. `timeZone` is the blog's; without one,
 * the day stays as typed.
 */
export function withReadableDay(draft: NoteDraft, timeZone: string | null): NoteDraft {
  const typed = textAt(frontMatterFields(draft.text), "date");
  if (typed === null || readTypedDate(canonicalDate(typed) ?? typed, "UTC").kind === "date") return draft;
  const moment = momentOf(typed, timeZone);
  return moment === null ? draft : withField(draft, "date", momentText(moment), "field-reshaped");
}

function momentOf(typed: string, timeZone: string | null): LocalMoment | null {
  return timeZone === null ? typedMoment(typed) : jekyllMoment({ typed, isText: true }, timeZone);
}
