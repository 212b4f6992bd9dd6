import type { StudyNote } from "../../model/note/study-note.ts";
import type { StudySection } from "../../model/note/study-section.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { hasData } from "../has-section.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * What a student wrote in one piece with a withheld article goes with it, and must be said to: nothing on the page
 * shows that it was ever there.
 */
export const withheldSections: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note }) => note.sections.flatMap((section) => withheldIn(note, section)));

/** Data the note shows elsewhere may be the article's own here, unless the section itself is named so. */
function withheldIn(note: StudyNote, { roles, withheldData = [] }: StudySection): readonly Diagnostic[] {
  const lost = withheldData.filter(({ role }) => roles.includes(role) || !hasData(note, role));
  if (lost.length === 0) return [];
  const place = lost.find((data) => data.place !== null)?.place ?? null;
  return [
    diagnose("section-withheld", { roles: [...new Set(lost.map(({ role }) => role))] }, { source: note.source, place }),
  ];
}
