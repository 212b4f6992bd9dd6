import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";

const behindLink = /(?<=\]\([^()\n]{0,1000}\))\{([^{}\n]{1,200})\}/gu;
const attribute = /[.#][\w-]+|[a-z][\w:-]*=(?:"[^"\n]*"|'[^'\n]*'|[\w%.-]+)/giu;

/**
 * Writes the attributes that VitePress reads behind a link or picture (`{width=300}`, `{target="_self"}`) in kramdown's
 * form.
 */
export function writeWordAttributes(draft: NoteDraft): NoteDraft {
  if (!draft.text.includes("){")) return draft;
  return rewriteBody(draft, (body) => {
    const isCode = startsWithin(codeRanges(body));
    return [...body.matchAll(behindLink)].flatMap(
      ({ 0: all, 1: typed = "", index: start }): readonly ToldRewriting[] => {
        if (isCode({ start }) || typed.replace(attribute, "").trim() !== "") return [];
        const quoted = (typed.match(attribute) ?? []).map((one) => one.replace(/=([\w%.-]+)$/u, '="$1"'));
        const text = `{: ${quoted.join(" ")}}`;
        return [{ start, end: start + all.length, text, reason: "mark-rewritten", told: text }];
      },
    );
  });
}
