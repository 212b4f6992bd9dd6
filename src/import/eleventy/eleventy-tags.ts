import { unbroken } from "../hugo/shortcodes/single/shortcode-meaning.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";
import { shownMatches } from "../text/rewrite-matches.ts";

const tag =
  /\{%-?[ \t]*image[ \t]+(["'])([^"'\n]+)\1[ \t]*,[ \t]*(["'])([^\n]*?)\3(?:,[^{}\n]*)?[ \t]*-?%\}|\{%-?[ \t]*(css|js)\b[^{}\n]*%\}[\s\S]{0,20000}?\{%-?[ \t]*end\5[ \t]*-?%\}/gu;

/**
 * Rewrites the tags of Eleventy's starter blogs: `{% image "a.png", "words" %}` as a picture; styles and scripts are
 * hidden.
 */
export function rewriteEleventyTags(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) =>
    shownMatches(body, tag).map(({ 0: all, 2: source = "", 4: words = "", 5: styles, index: start }): ToldRewriting => {
      const end = start + all.length;
      const text =
        styles === undefined
          ? `![${words.replace(/[[\]<>]/gu, " ")}](${unbroken(source)})`
          : `<!-- ${all.replace(/\{%-?[ \t]*(?:end\w+)?|-?%\}|-->|--!>/gu, "").trim()} -->`;
      const reason = styles === undefined ? "embed-rewritten" : "dressing-hidden";
      return { start, end, text, reason, told: firstLine(text) };
    }),
  );
}
