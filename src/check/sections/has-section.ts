import type { DataRole } from "../../model/note/section-role.ts";
import type { StudyNote } from "../../model/note/study-note.ts";

/** Whether a note has data of a role: in a section, even an empty one, or in the front matter. */
export function hasSection(note: StudyNote, role: DataRole): boolean {
  return hasData(note, role) || note.sections.some(({ roles }) => roles.includes(role));
}

/** Whether a note, a section of it or its front matter shows data of a role. */
export function hasData(shown: Readonly<Partial<Record<DataRole, unknown>>>, role: DataRole): boolean {
  const data = shown[role] ?? null;
  return Array.isArray(data) ? data.length > 0 : data !== null;
}
