import { frontMatterFields } from "../../front-matter/front-matter-text.ts";
import { type BlogMoment, isToCome } from "../../front-matter/held-by-day.ts";
import { momentText, readMoment } from "../../front-matter/read-moment.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../../notes/note-draft.ts";

const dates = ["date", "lastmod"] as const;

const withOffset = /^(\d{4}-\d\d-\d\d)[Tt \t]+(\d\d?:\d\d(?::\d\d)?)(?:[.,]\d+)?[ \t]*(?:Z|[+-]\d\d:?\d\d)$/iu;

/**
 * Hugo shows a date as typed, whatever its offset from UTC. Where the site's time zone would make another day of it,
 * the offset is left out, unless it still decides whether the note is published.
 */
export function withTypedDays(draft: NoteDraft, moment: BlogMoment): NoteDraft {
  return dates.reduce((before, key) => withTypedDay(before, key, moment), draft);
}

function withTypedDay(draft: NoteDraft, key: (typeof dates)[number], moment: BlogMoment): NoteDraft {
  const typed = textAt(frontMatterFields(draft.text), key) ?? "";
  const [, day, time] = withOffset.exec(typed.trim()) ?? [];
  const exact = day === undefined ? null : readMoment(typed, moment.timeZone);
  if (exact === null || exact.day === day || isToCome(exact, moment)) return draft;
  const shown = readMoment(`${day} ${time}`, moment.timeZone);
  if (shown === null || isToCome(shown, moment)) return draft;
  return withField(draft, key, momentText(shown), "day-as-shown");
}
