import type { StudyNote } from "../../model/note/study-note.ts";
import type { StudySection } from "../../model/note/study-section.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * A heading for the summary needs a summary, once the student has written anything else. One that went with a withheld
 * article is not empty, and told of by other rules.
 */
export const emptySummaries: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note }) => {
    if (note.summary !== null && note.summary.value.trim() !== "") return [];
    const place = note.sections.find(({ roles }) => roles.includes("summary"));
    if (place === undefined || isJustBegun(note) || isWithheld(note, place)) return [];
    const heading = place.heading?.value.text ?? place.text.split("\n", 1)[0] ?? "";
    return [diagnose("summary-empty", { heading }, { source: note.source, place: place.heading?.place ?? null })];
  });

/** Whether the summary was in an article, or what stands directly below its heading counts as one. */
function isWithheld({ sections }: StudyNote, place: StudySection): boolean {
  if (sections.some(({ withheldData = [] }) => withheldData.some(({ role }) => role === "summary"))) return true;
  const next = sections[sections.indexOf(place) + 1];
  return next?.heading === null && next.doubt !== undefined;
}

/**
 * A note fresh from `new` has only headings and perhaps the article; someone who has just begun is not told to finish.
 */
function isJustBegun({ keywords, questions, terms, reflection }: StudyNote): boolean {
  return keywords.length + questions.length + terms.length === 0 && reflection === null;
}
