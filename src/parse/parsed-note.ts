import type { StudyNote } from "../model/note/study-note.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";

/** The result of parsing one post: the note, or null when it cannot be published, and every problem found. */
export interface ParsedNote {
  readonly note: StudyNote | null;
  readonly diagnostics: readonly Diagnostic[];
}
