import { escapeWords } from "../../links/escape-words.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";
import { shownMatches } from "../../text/rewrite-matches.ts";
import { shownAsTyped } from "../../text/shown-as-typed.ts";
import { isAlone } from "./rewrite-tags.ts";

const element = /<d-(cite|footnote|code)\b([^<>]*)>((?:(?!<\/?d-\1\b).)*)<\/d-\1\s*>/gisu;

/** Writes the notes, citations and blocks of code of distill's elements, which al-folio's posts have, as Markdown. */
export function rewriteDistillTags(draft: NoteDraft): NoteDraft {
  if (!/<d-(?:cite|footnote|code)\b/iu.test(draft.text)) return draft;
  return rewriteBody(draft, (body) =>
    shownMatches(body, element, shownAsTyped).flatMap((found) => {
      const { 0: all, 1: name = "", 2: attributes = "", 3: words = "", index } = found;
      const range = { start: index, end: index + all.length };
      const written = meanings[name.toLowerCase()]?.(attributes, words, isAlone(body, range));
      return written === undefined || written === null ? [] : [{ ...range, ...written }];
    }),
  );
}

type Written = Pick<ToldRewriting, "text" | "reason" | "told">;
type Meaning = (attributes: string, words: string, isBlock: boolean) => Written | null;

const meanings: Readonly<Record<string, Meaning>> = {
  cite: (attributes) => {
    const [, keys = ""] = /\bkey\s*=\s*"([\w:./+,\s-]+)"/u.exec(attributes) ?? [];
    if (keys === "") return null;
    const text = `(${escapeWords(
      keys
        .split(/[,\s]+/u)
        .filter(Boolean)
        .join(", "),
    )})`;
    return { text, reason: "work-named", told: text };
  },
  footnote: (_, words) => {
    const said = words.trim().replace(/\s*\n\s*/gu, " ");
    if (said === "" || /\n\s*\n/u.test(words.trim()) || !isBalanced(said)) return null;
    return { text: `^[${said}]`, reason: "mark-rewritten", told: `^[${said}]` };
  },
  code: (attributes, words, isBlock) => {
    const [, language = ""] = /\blanguage\s*=\s*"([\w+#-]+)"/u.exec(attributes) ?? [];
    if (!isBlock || !/\bblock\b/u.test(attributes) || words.includes("```")) return null;
    const text = `\`\`\`${language}\n${words.replace(/^[ \t]*\n/u, "").trimEnd()}\n\`\`\``;
    return { text, reason: "mark-rewritten", told: firstLine(text) };
  },
};

function isBalanced(words: string): boolean {
  let depth = 0;
  for (const sign of words) {
    if (sign === "[") depth += 1;
    if (sign === "]") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
