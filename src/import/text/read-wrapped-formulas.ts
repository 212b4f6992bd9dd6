import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";
import { shownMatches } from "./rewrite-matches.ts";

const wrapped =
  /^( {0,3}<(div|center|p)((?:[ \t][^<>\n]*)?))>[ \t]*\r?\n\s*\$\$(?:(?!\$\$)[^\0])+\$\$\s*\n[ \t]*<\/\2>/gimu;

/**
 * Makes a formula readable that is alone in an HTML element: the blog's script typeset it there, out of Markdown's
 * reach.
 */
export function readWrappedFormulas(draft: NoteDraft): NoteDraft {
  if (!draft.text.includes("$$")) return draft;
  return rewriteBody(draft, (body) =>
    shownMatches(body, wrapped).flatMap(
      ({ 1: opening = "", 3: attributes = "", index: start }): readonly ToldRewriting[] => {
        if (/\bmarkdown\b/iu.test(attributes)) return [];
        const end = start + opening.length;
        const text = `${opening} markdown="1"`;
        return [{ start, end, text, reason: "formula-read", told: text.trim() }];
      },
    ),
  );
}
