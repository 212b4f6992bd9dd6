import type { ChangeReason } from "../../model/import-reasons.ts";
import type { Rewriting } from "../../parse/places/rewritten-source.ts";
import type { NoteChange } from "../import-plan.ts";

/** Lists a text's rewritings in order, by their line afterwards; pure deletions are omitted. */
export function changesOf(
  text: string,
  rewritings: readonly Rewriting[],
  reason: ChangeReason = "shortcode-rewritten",
): readonly NoteChange[] {
  let line = 1;
  let from = 0;
  const changes = rewritings.map(({ start, end, text: written }): NoteChange => {
    line += linesIn(text.slice(from, start));
    from = end;
    const change: NoteChange = { reason, line, text: written.trim() };
    line += linesIn(written);
    return change;
  });
  return changes.filter((change) => change.text !== "");
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
