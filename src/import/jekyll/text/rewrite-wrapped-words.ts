import type { NoteDraft } from "../../note-draft.ts";
import { rewriteBody } from "./rewrite-body.ts";
import { wrappedWords } from "./wrapped-words.ts";

/** Replaces Liquid tags that put words into a box or `details` with HTML. */
export function rewriteWrappedWords(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) =>
    wrappedWords(body).map((wrapping) => ({ ...wrapping, reason: "wrapping-written", told: wrapping.text.trim() })),
  );
}
