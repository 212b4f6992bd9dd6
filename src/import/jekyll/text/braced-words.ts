import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteMatches } from "../../text/rewrite-matches.ts";

/** Attributes in braces begin with `:`, `.` or `#`, and Liquid with a second brace. */
const named = /(?<![\\[])\[\[([^[\]|\n]{1,300})\]\]\{(?![:.#{%])([^{}[\]|\n]{1,300})\}/gu;

/**
 * Writes `[[name]]{words}` as `[[name|words]]`: the theme of johngrib's wiki, which many Korean wikis on Jekyll are
 * copies of, shows the words in braces.
 */
export function writeBracedWords(draft: NoteDraft): NoteDraft {
  if (!draft.text.includes("]]{")) return draft;
  return rewriteMatches(draft, named, "mark-rewritten", ({ input, index, 0: all, 1: name = "", 2: words = "" }) => {
    const before = input.slice(input.lastIndexOf("\n", index) + 1, index);
    const [after = ""] = input.slice(index + all.length).split("\n", 1);
    return `[[${name.trim()}${`${before}${after}`.replace(/\[\[[^[\]]*\]\]/gu, "").includes("|") ? "\\|" : "|"}${words.trim()}]]`;
  });
}
