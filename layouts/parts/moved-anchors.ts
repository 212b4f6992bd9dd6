import type { StudyNote } from "../../src/model/study-note.ts";
import type { SectionRole } from "../../src/model/study-section.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { sectionsInPlace } from "../shown-as-data.ts";

/** Where the words of a section stand that another part of the page says. */
export type MovedTo = "head" | "questions" | "terms" | "reflection";

/** The anchors of the headings whose words have moved to a part of the page, so that links to them still land there. */
export function movedAnchors(note: StudyNote, part: MovedTo): readonly HtmlMarkup[] {
  const inPlace = new Set(sectionsInPlace(note));
  return note.sections.flatMap((section) => {
    if (section.heading === null || inPlace.has(section) || movedTo(note, section.roles) !== part) return [];
    return [html`<span id="${section.heading.value.anchor}"></span>`];
  });
}

/** The first panel of the margin that has a role's words, else the head, which every page has. */
function movedTo(note: StudyNote, roles: readonly SectionRole[]): MovedTo {
  for (const role of roles) {
    if (role === "questions" && note.questions.length > 0) return role;
    if (role === "terms" && note.terms.length > 0) return role;
    if (role === "reflection" && note.reflection !== null) return role;
  }
  return "head";
}
