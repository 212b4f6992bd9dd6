import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "./rewrite-body.ts";

const style = /<style\b[^<>]*>[^\0]*?<\/style>/giu;
const hidden = /<!--[^\0]*?-->/gu;

/** Hides style sheets typed into a post in a comment: no page reads them here, and as text they are only in the way. */
export function hideStyles(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    // Nothing that is opened after the last end is closed.
    const styled = body.slice(0, body.toLowerCase().lastIndexOf("</style>") + "</style>".length);
    if (!styled.endsWith(">")) return [];
    const commented = body.slice(0, body.lastIndexOf("-->") + "-->".length);
    const comments = [...commented.matchAll(hidden)].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    }));
    const isShown = startsWithin([...codeRanges(body), ...comments]);
    return [...styled.matchAll(style)].flatMap(({ 0: all, index: start }): readonly ToldRewriting[] => {
      if (isShown({ start })) return [];
      const text = `<!-- ${all.replace(/--(?=!?>)/gu, "- -")} -->`;
      return [{ start, end: start + all.length, text, reason: "dressing-hidden", told: firstLine(text) }];
    });
  });
}
