import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { heldByLine, heldByTail } from "../../parse/front-matter/held/held-by-line.ts";
import { changed, type NoteDraft, withField } from "../notes/note-draft.ts";
import type { EditedText } from "./edit-front-matter.ts";
import { asDraft, mostHeld } from "./most-held.ts";

/** What lines that were commented out would have held back; null if none of them was meant to. */
export function heldByComment(commented: EditedText): HoldingField | null {
  const [first = ""] = linesOf(commented);
  return mostHeld([heldByLine(first) ?? [], heldBeside(commented) ?? []].flat());
}

/** The same for what stands beside the field itself, whose own meaning is known. */
function heldBeside(commented: EditedText): HoldingField | null {
  const [first = "", ...others] = linesOf(commented);
  return mostHeld([heldByTail(first) ?? [], ...others.map((line) => heldWithin(line) ?? [])].flat());
}

/** The lines of a comment as they were before. */
export function linesOf({ change }: EditedText): readonly string[] {
  return change.text.split("\n").map((line) => line.replace(/^# /u, ""));
}

/** A draft with some of its lines commented out; if one of them was meant to hold the note back, the note is held. */
export function withComment(draft: NoteDraft, commented: EditedText): NoteDraft {
  return withHoldOf(changed(draft, commented), heldByComment(commented));
}

/** The same for a field whose own meaning is written elsewhere. */
export function withSettledComment(draft: NoteDraft, commented: EditedText): NoteDraft {
  return withHoldOf(changed(draft, commented), heldBeside(commented));
}

function withHoldOf(draft: NoteDraft, held: HoldingField | null): NoteDraft {
  return held === null ? draft : withHold(draft, held);
}

/** Holds a note back for a line that its own program may not have read. */
export function withHold(draft: NoteDraft, { key, value }: HoldingField): NoteDraft {
  const written = key === "article" || key === "unlisted" ? { key, value } : asDraft;
  return withField(draft, written.key, written.value, "field-held-back");
}

/** Among the lines of a value, other programs' names mean other things: `hidden: true` of a picture. */
function heldWithin(typed: string): HoldingField | null {
  const held = heldByLine(typed.trim().replace(/^(?:- )+/u, ""));
  return held?.isCertain === true || held?.key === "article" ? held : null;
}
