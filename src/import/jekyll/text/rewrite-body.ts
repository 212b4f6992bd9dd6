import { type Rewriting, rewrite } from "../../../parse/places/rewritten-source.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import type { ChangeReason, NoteChange } from "../../import-plan.ts";
import type { NoteDraft } from "../../note-draft.ts";

/** What takes the place of a stretch of a note, and what the author is told of it. */
export interface ToldRewriting extends Rewriting {
  readonly reason: ChangeReason;
  /** A part of its text. */
  readonly told: string;
}

/** Rewrites what is found in the body of a note, in order, and tells each rewriting by the line that it is on afterwards. */
export function rewriteBody(draft: NoteDraft, find: (body: string) => readonly ToldRewriting[]): NoteDraft {
  const start = frontMatterLines(draft.text)?.end ?? 0;
  const frontMatter = draft.text.slice(0, start);
  const body = draft.text.slice(start);
  const rewritings = find(body);
  if (rewritings.length === 0) return draft;
  let line = 1 + breaksIn(frontMatter);
  let from = 0;
  const changes = rewritings.map(({ reason, text, told, ...replaced }): NoteChange => {
    line += breaksIn(body.slice(from, replaced.start));
    from = replaced.end;
    const change = { reason, line: line + breaksIn(text.slice(0, text.indexOf(told))), text: told };
    line += breaksIn(text);
    return change;
  });
  return { ...draft, text: frontMatter + rewrite(body, rewritings), changes: [...draft.changes, ...changes] };
}

/** The first line of a text, which is enough to know it by. */
export function firstLine(text: string): string {
  return text.split("\n")[0]?.trim() ?? "";
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}
