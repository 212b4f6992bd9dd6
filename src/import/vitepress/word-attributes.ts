import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteMatches } from "../text/rewrite-matches.ts";

const behindLink = /(?<=\]\([^()\n]{0,1000}\))\{([^{}\n]{1,200})\}/gu;
const attribute = /[.#][\w-]+|[a-z][\w:-]*=(?:"[^"\n]*"|'[^'\n]*'|[\w%.-]+)/giu;

/**
 * Writes the attributes that VitePress reads behind a link or picture (`{width=300}`, `{target="_self"}`) in kramdown's
 * form.
 */
export function writeWordAttributes(draft: NoteDraft): NoteDraft {
  return rewriteMatches(draft, behindLink, "mark-rewritten", ([, typed = ""]) => {
    if (typed.replace(attribute, "").trim() !== "") return null;
    const quoted = (typed.match(attribute) ?? []).map((one) => one.replace(/=([\w%.-]+)$/u, '="$1"'));
    return `{: ${quoted.join(" ")}}`;
  });
}
