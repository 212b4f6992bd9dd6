import type { ChangeReason } from "../../model/import-reasons.ts";
import { countOf } from "../../model/text/count-of.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { NoteChange } from "../import-plan.ts";
import type { NoteDraft } from "../notes/note-draft.ts";

/** A replacement in a note, and what is reported to the author. */
export interface ToldRewriting extends Rewriting {
  readonly reason: ChangeReason;
  /** A part of its text, or of what was removed if it has none; null if there is nothing to report. */
  readonly told: string | null;
}

/** Rewrites matches in a note's body, in order, and reports each with its new line number. */
export function rewriteBody(
  draft: NoteDraft,
  find: (body: string, fieldsOf: () => YamlNode | null) => readonly ToldRewriting[],
): NoteDraft {
  const lines = frontMatterLines(draft.text);
  const start = lines?.end ?? 0;
  const frontMatter = draft.text.slice(0, start);
  const body = draft.text.slice(start);
  const rewritings = find(body, () => lines?.fields ?? null);
  if (rewritings.length === 0) return draft;
  let line = 1 + breaksIn(frontMatter);
  let from = 0;
  const changes = rewritings.flatMap(({ reason, text, told, ...replaced }): readonly NoteChange[] => {
    line += breaksIn(body.slice(from, replaced.start));
    from = replaced.end;
    const first = line;
    line += breaksIn(text);
    return told === null ? [] : [{ reason, line: first + breaksIn(text.slice(0, text.indexOf(told))), text: told }];
  });
  return { ...draft, text: frontMatter + rewrite(body, rewritings), changes: [...draft.changes, ...changes] };
}

/** Rewritings in order; of two that overlap, the one that begins first or is longer. */
export function withoutOverlaps(found: readonly ToldRewriting[]): readonly ToldRewriting[] {
  let past = 0;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < past) return false;
      past = end;
      return true;
    });
}

/** A text's first line, enough to recognise it by. */
export function firstLine(text: string): string {
  return text.split("\n")[0]?.trim() ?? "";
}

function breaksIn(text: string): number {
  return countOf(text, "\n");
}
