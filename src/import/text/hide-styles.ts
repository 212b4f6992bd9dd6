import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../jekyll/text/rewrite-body.ts";
import type { NoteDraft } from "../note-draft.ts";

const style = /<style\b[^>]*>[^\0]*?<\/style\s*>/giu;
const hidden = /<!--[^\0]*?-->/gu;

/** Hides style sheets typed into a post in a comment: no page reads them here, and as text they are only in the way. */
export function hideStyles(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    if (!/<style\b/iu.test(body)) return [];
    const comments = [...body.matchAll(hidden)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
    const isShown = startsWithin([...codeRanges(body), ...comments]);
    return [...body.matchAll(style)].flatMap(({ 0: all, index: start }): readonly ToldRewriting[] => {
      if (isShown({ start })) return [];
      const text = `<!-- ${all.replace(/--(?=!?>)/gu, "- -")} -->`;
      return [{ start, end: start + all.length, text, reason: "dressing-hidden", told: firstLine(text) }];
    });
  });
}
