import type { NoteId, SourcePath } from "../model/address/addresses.ts";
import { fileName } from "../model/address/file-name.ts";
import { withoutNoteEnding } from "../model/note/note-file.ts";

/** A note's identity: its file's name without folder and extension, NFC. */
export function noteIdOf(path: SourcePath): NoteId {
  return withoutNoteEnding(fileName(path)).normalize("NFC") as NoteId;
}
