import type { Rewriting } from "../../parse/places/rewritten-source.ts";
import type { ChangeReason, NoteChange } from "../import-plan.ts";

/** Tells each rewriting of a text, in order, by the line that it is on afterwards; what is only taken away is not told. */
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
