import type { StudyNote } from "../model/note/study-note.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";

/** What reading one post gives: the note, or null when it cannot be published, and every problem found on the way. */
export interface ParsedNote {
  readonly note: StudyNote | null;
  readonly diagnostics: readonly Diagnostic[];
}
