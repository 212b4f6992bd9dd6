import type { ChangeReason } from "../../model/import-reasons.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { codeInText } from "./code-in-text.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "./rewrite-body.ts";

/** Rewrites what a form matches in a note's body outside code; a match without a meaning stays. */
export function rewriteMatches(
  draft: NoteDraft,
  form: RegExp,
  reason: ChangeReason,
  meaningOf: (match: RegExpExecArray) => string | null,
): NoteDraft {
  return rewriteBody(draft, (body) =>
    shownMatches(body, form).flatMap((match): readonly ToldRewriting[] => {
      const [all] = match;
      const text = meaningOf(match);
      if (text === null || text === all) return [];
      return [{ start: match.index, end: match.index + all.length, text, reason, told: firstLine(text) }];
    }),
  );
}

/** What a form matches in a text, except where its signs are shown as they are: in code, or what `shownIn` finds. */
export function shownMatches(
  text: string,
  form: RegExp,
  shownIn: (text: string) => readonly TextRange[] = codeInText,
): readonly RegExpExecArray[] {
  const found = [...text.matchAll(form)];
  if (found.length === 0) return found;
  const isShown = startsWithin(shownIn(text));
  return found.filter(({ index }) => !isShown({ start: index }));
}
