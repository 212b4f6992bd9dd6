import type { ChangeReason } from "../../model/import-reasons.ts";
import { countOf } from "../../model/text/count-of.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import type { NoteChange } from "../import-plan.ts";

/** A rewriting with what its author is told of it, where that differs from what is written. */
export interface ToldChange extends Rewriting {
  readonly reason?: ChangeReason;
  /** What was removed. */
  readonly told?: string;
}

/** A text that is rewritten, and what is told of it. */
export interface RewrittenText {
  readonly text: string;
  readonly changes: readonly NoteChange[];
}

/** Rewrites a text, in order, and tells the line of each rewriting afterwards; not of deletions that tell nothing. */
export function rewrittenText(
  text: string,
  rewritings: readonly ToldChange[],
  reason: ChangeReason = "shortcode-rewritten",
): RewrittenText {
  let line = 1;
  let from = 0;
  const changes = rewritings.map(({ start, end, text: written, reason: own = reason, told = written }): NoteChange => {
    line += countOf(text.slice(from, start), "\n");
    from = end;
    const change: NoteChange = { reason: own, line, text: told.trim() };
    line += countOf(written, "\n");
    return change;
  });
  return { text: rewrite(text, rewritings), changes: changes.filter((change) => change.text !== "") };
}
