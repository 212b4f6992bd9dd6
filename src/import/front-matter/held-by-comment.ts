import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { heldByLine, heldByTail } from "../../parse/front-matter/held/held-by-line.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { type EditedText, setField } from "./edit-front-matter.ts";
import { asDraft, mostHeld } from "./most-held.ts";

/** What lines that were commented out would have held back; null if none of them was meant to. */
export function heldByComment(commented: EditedText): HoldingField | null {
  return mostHeld(linesOf(commented).flatMap((line, index) => heldIn(line, index === 0) ?? []));
}

/** The lines of a comment as they were before. */
export function linesOf({ change }: EditedText): readonly string[] {
  return change.text.split("\n").map((line) => line.replace(/^# /u, ""));
}

/** A draft with some of its lines commented out; if one of them was meant to hold the note back, the note is held. */
export function withComment(draft: NoteDraft, commented: EditedText): NoteDraft {
  const aside = changed(draft, commented);
  const held = heldByComment(commented);
  return held === null ? aside : withHold(aside, held);
}

/** Holds a note back for a line that its own program may not have read. */
export function withHold(draft: NoteDraft, { key, value }: HoldingField): NoteDraft {
  const written = key === "article" || key === "unlisted" ? { key, value } : asDraft;
  return changed(draft, setField(draft.text, written.key, written.value, "field-held-back"));
}

/** Among the lines of a value, other programs' names mean other things: `hidden: true` of a picture. */
function heldIn(typed: string, isFirst: boolean): HoldingField | null {
  const line = typed.trim().replace(/^(?:- )+/u, "");
  const held = heldByLine(line);
  if (held !== null && (isFirst || held.isCertain || held.key === "article")) return held;
  return isFirst ? heldByTail(line) : null;
}
