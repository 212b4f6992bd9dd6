import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteBody } from "../../text/rewrite-body.ts";
import { runsLiquid } from "./runs-liquid.ts";
import { wrappedWords } from "./wrapped-words.ts";

/** Replaces Liquid tags that put words into a box or `details` with HTML. */
export function rewriteWrappedWords(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body, fields) => {
    const found = runsLiquid(fields) ? wrappedWords(body) : [];
    return found.map((wrapping) => ({ ...wrapping, reason: "wrapping-written", told: wrapping.text.trim() }));
  });
}
