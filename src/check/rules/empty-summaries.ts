import { diagnose } from "../../model/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/** A heading for the summary wants a summary. */
export const emptySummaries: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note }) => {
    if (note.summary !== null && note.summary.value.trim() !== "") return [];
    const place = note.sections.find(({ roles }) => roles.includes("summary"));
    if (place === undefined) return [];
    const heading = place.heading?.value.text ?? place.text.split("\n", 1)[0] ?? "";
    return [diagnose("summary-empty", { heading }, { source: note.source, place: place.heading?.place ?? null })];
  });
