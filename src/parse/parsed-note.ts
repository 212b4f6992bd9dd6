import type { Diagnostic } from "../model/diagnostic.ts";
import type { StudyNote } from "../model/study-note.ts";

/** What reading one post gives: the note, or null when it cannot be published, and every problem found on the way. */
export interface ParsedNote {
  readonly note: StudyNote | null;
  readonly diagnostics: readonly Diagnostic[];
}
