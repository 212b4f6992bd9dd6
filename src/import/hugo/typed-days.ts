import { setField } from "../front-matter/edit-front-matter.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { momentText, readMoment } from "../front-matter/read-moment.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { changed, type NoteDraft } from "../note-draft.ts";

const dates = ["date", "lastmod"] as const;

const withOffset = /^(\d{4}-\d\d-\d\d)[Tt \t]+(\d\d?:\d\d(?::\d\d)?)(?:[.,]\d+)?[ \t]*(?:Z|[+-]\d\d:?\d\d)$/iu;

/**
 * Hugo shows a date as typed, whatever its offset from UTC. Where the site's time zone would make another day of it,
 * the offset is left out.
 */
export function withTypedDays(draft: NoteDraft, timeZone: string): NoteDraft {
  return dates.reduce((before, key) => withTypedDay(before, key, timeZone), draft);
}

function withTypedDay(draft: NoteDraft, key: (typeof dates)[number], timeZone: string): NoteDraft {
  const typed = textAt(frontMatterFields(draft.text), key) ?? "";
  const [, day, time] = withOffset.exec(typed.trim()) ?? [];
  const shown = day === undefined ? null : readMoment(typed, timeZone);
  const meant = shown === null || shown.day === day ? null : readMoment(`${day} ${time}`, timeZone);
  return meant === null ? draft : changed(draft, setField(draft.text, key, momentText(meant), "day-as-shown"));
}
