import type { StudyNote } from "../../model/note/study-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/** A heading for the summary needs a summary, once the student has written anything else. */
export const emptySummaries: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note }) => {
    if (note.summary !== null && note.summary.value.trim() !== "") return [];
    const place = note.sections.find(({ roles }) => roles.includes("summary"));
    if (place === undefined || isJustBegun(note)) return [];
    const heading = place.heading?.value.text ?? place.text.split("\n", 1)[0] ?? "";
    return [diagnose("summary-empty", { heading }, { source: note.source, place: place.heading?.place ?? null })];
  });

/**
 * A note fresh from `new` has only headings and perhaps the article; someone who has just begun is not told to finish.
 */
function isJustBegun({ keywords, questions, terms, reflection }: StudyNote): boolean {
  return keywords.length + questions.length + terms.length === 0 && reflection === null;
}
