import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../../parse/liquid/starts-within.ts";
import { type Rewriting, rewrite } from "../../../parse/places/rewritten-source.ts";
import { changesOf } from "../../text/rewriting-changes.ts";
import type { RewrittenShortcodes } from "../shortcodes/rewrite-shortcodes.ts";

const ruby = /\[([^[\]\n<>]{1,60})\]\^\(([^()\n<>]{1,120})\)/gu;
/** Hugo Book's sign between columns. */
const columnSign = /^<--->[ \t]*(?:<!--[^\n]*-->)?[ \t]*$/gmu;
const icon = /:\(fa[a-z]{0,6}(?: fa-[\w-]{1,40}){1,6}\):[ \t]?/gu;

/**
 * Rewrites the syntax LoveIt and its descendants add to Markdown: `[漢字]^(한자)` becomes ruby; font icons, `:(fab
 * fa-github):`, are removed.
 */
export function rewriteThemeMarks(text: string): RewrittenShortcodes {
  if (!["]^(", ":(fa", "<--->"].some((sign) => text.includes(sign))) return { text, changes: [] };
  const isCode = startsWithin(codeRanges(text));
  const rewritings = [
    ...[...text.matchAll(ruby)].map(
      ({ 0: all, 1: words = "", 2: above = "", index }): Rewriting => ({
        start: index,
        end: index + all.length,
        text: `<ruby>${words}<rt>${above}</rt></ruby>`,
      }),
    ),
    ...[...text.matchAll(icon), ...text.matchAll(columnSign)].map(
      ({ 0: all, index }): Rewriting => ({ start: index, end: index + all.length, text: "" }),
    ),
  ]
    .toSorted((one, other) => one.start - other.start)
    .filter((one) => !isCode(one));
  return { text: rewrite(text, rewritings), changes: changesOf(text, rewritings, "marks-rewritten") };
}
