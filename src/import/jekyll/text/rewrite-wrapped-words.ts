import type { NoteDraft } from "../../note-draft.ts";
import { rewriteBody } from "./rewrite-body.ts";
import { wrappedWords } from "./wrapped-words.ts";

/** Sets words of a note in a box, or behind a summary, by HTML where tags of Liquid did. */
export function rewriteWrappedWords(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) =>
    wrappedWords(body).map((wrapping) => ({ ...wrapping, reason: "wrapping-written", told: wrapping.text.trim() })),
  );
}
