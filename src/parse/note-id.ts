import type { NoteId, SourcePath } from "../model/address/addresses.ts";

/** A note's identity: its file's name without folder and extension, NFC. */
export function noteIdOf(path: SourcePath): NoteId {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/iu, "");
  return name.normalize("NFC") as NoteId;
}
