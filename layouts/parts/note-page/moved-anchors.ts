import type { StudyNote } from "../../../src/model/note/study-note.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { placementOf } from "../../notes/section-placement.ts";

/** The anchors of headings whose words appear in the note's head, so that links to them land there. */
export function movedAnchors(note: StudyNote): readonly HtmlMarkup[] {
  return note.sections.flatMap((section) => {
    if (section.heading === null || placementOf(section) !== "head") return [];
    return [html`<span id="${section.heading.value.anchor}"></span>`];
  });
}
