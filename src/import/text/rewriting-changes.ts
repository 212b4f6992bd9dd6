import type { ChangeReason } from "../../model/import-reasons.ts";
import type { Rewriting } from "../../parse/places/rewritten-source.ts";
import type { NoteChange } from "../import-plan.ts";

/** A rewriting with what its author is told of it, where that differs from what is written. */
export interface ToldChange extends Rewriting {
  readonly reason?: ChangeReason;
  /** What was removed. */
  readonly told?: string;
}

/** Lists a text's rewritings in order, by their line afterwards; pure deletions that tell nothing are omitted. */
export function changesOf(
  text: string,
  rewritings: readonly ToldChange[],
  reason: ChangeReason = "shortcode-rewritten",
): readonly NoteChange[] {
  let line = 1;
  let from = 0;
  const changes = rewritings.map(({ start, end, text: written, reason: own = reason, told = written }): NoteChange => {
    line += linesIn(text.slice(from, start));
    from = end;
    const change: NoteChange = { reason: own, line, text: told.trim() };
    line += linesIn(written);
    return change;
  });
  return changes.filter((change) => change.text !== "");
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
