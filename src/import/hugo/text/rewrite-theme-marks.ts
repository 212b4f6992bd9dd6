import type { Rewriting } from "../../../parse/places/rewritten-source.ts";
import { shownMatches } from "../../text/rewrite-matches.ts";
import { type RewrittenText, rewrittenText } from "../../text/rewritten-text.ts";

const ruby = /\[([^[\]\n<>]{1,60})\]\^\(([^()\n<>]{1,120})\)/gu;
/** Hugo Book's sign between columns. */
const columnSign = /^<--->[ \t]*(?:<!--[^\n]*-->)?[ \t]*$/gmu;
const icon = /:\(fa[a-z]{0,6}(?: fa-[\w-]{1,40}){1,6}\):[ \t]?/gu;

/**
 * Rewrites the syntax LoveIt and its descendants add to Markdown: `[漢字]^(한자)` becomes ruby; font icons, `:(fab
 * fa-github):`, are removed.
 */
export function rewriteThemeMarks(text: string): RewrittenText {
  if (!["]^(", ":(fa", "<--->"].some((sign) => text.includes(sign))) return { text, changes: [] };
  const rewritings = [
    ...shownMatches(text, ruby).map(
      ({ 0: all, 1: words = "", 2: above = "", index }): Rewriting => ({
        start: index,
        end: index + all.length,
        text: `<ruby>${words}<rt>${above}</rt></ruby>`,
      }),
    ),
    ...[...shownMatches(text, icon), ...shownMatches(text, columnSign)].map(
      ({ 0: all, index }): Rewriting => ({ start: index, end: index + all.length, text: "" }),
    ),
  ].toSorted((one, other) => one.start - other.start);
  return rewrittenText(text, rewritings, "marks-rewritten");
}
