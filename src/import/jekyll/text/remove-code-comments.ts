import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { commentRanges } from "../../../parse/liquid/comment-ranges.ts";
import { liquidMarks } from "../../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { firstLine, type ToldRewriting } from "../../text/rewrite-body.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

/**
 * Removes Liquid's comments from code: Jekyll never published them there, but here code is shown as typed. Elsewhere
 * the site hides them, and they stay in the note.
 */
export function removeCodeComments(draft: NoteDraft): NoteDraft {
  return rewriteLiquid(draft, (body) => {
    const isCode = startsWithin(codeRanges(body));
    return commentRanges(liquidMarks(body)).flatMap(({ start, end }): readonly ToldRewriting[] => {
      if (!isCode({ start })) return [];
      return [{ start, end, text: "", reason: "code-comment-removed", told: firstLine(body.slice(start, end)) }];
    });
  });
}
