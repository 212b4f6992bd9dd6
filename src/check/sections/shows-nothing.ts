import { dataRoles } from "../../model/note/section-role.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { hasData } from "./has-section.ts";

/** Whether nothing is left of a note's text: all of it is withheld. */
export function showsNothing(note: StudyNote): boolean {
  return note.sections.every(({ html }) => html === "") && !dataRoles.some((role) => hasData(note, role));
}
