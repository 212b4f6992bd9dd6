import { rewrite } from "../../../parse/places/rewritten-source.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import type { NoteChange } from "../../import-plan.ts";
import type { NoteDraft } from "../../note-draft.ts";
import { wrappedWords } from "./wrapped-words.ts";

/** Sets words of a note in a box, or behind a summary, by HTML where tags of Liquid did. */
export function rewriteWrappedWords(draft: NoteDraft): NoteDraft {
  const start = frontMatterLines(draft.text)?.end ?? 0;
  const body = draft.text.slice(start);
  const wrappings = wrappedWords(body);
  if (wrappings.length === 0) return draft;
  const changes = wrappings.map(({ start: offset, text }, index): NoteChange => {
    const before = draft.text.slice(0, start) + rewrite(body.slice(0, offset), wrappings.slice(0, index));
    const skipped = text.length - text.trimStart().length;
    return {
      reason: "wrapping-written",
      line: `${before}${text.slice(0, skipped)}`.split("\n").length,
      text: text.trim(),
    };
  });
  return {
    ...draft,
    text: draft.text.slice(0, start) + rewrite(body, wrappings),
    changes: [...draft.changes, ...changes],
  };
}
