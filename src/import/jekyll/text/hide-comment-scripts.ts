import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";

const element = /<script\b[^>]*>.*?<\/script\s*>|<noscript\b[^>]*>.*?<\/noscript\s*>|<link\b[^>]*>/gisu;
const hidden = /<!--.*?-->/gsu;
/** What readers of blogs write comments with. */
export const commentService =
  /\b(?:gitalk|gitment|utterances|utteranc\.es|giscus|disqus|livere|cusdis)|connect\.facebook\.net/iu;

/**
 * Hides old comment scripts in an HTML comment: no script runs in a note, and this one has no meaning for readers.
 * Other scripts stay and are reported.
 */
export function hideCommentScripts(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => (commentService.test(body) ? hiddenScripts(body) : []));
}

function hiddenScripts(body: string): readonly ToldRewriting[] {
  const comments = [...body.matchAll(hidden)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  const isShown = startsWithin([...codeRanges(body), ...comments]);
  return [...body.matchAll(element)].flatMap(({ 0: all, index: start }): readonly ToldRewriting[] => {
    if (isShown({ start }) || !commentService.test(all)) return [];
    const text = `<!-- ${all.replace(/--(?=!?>)/gu, "- -")} -->`;
    return [{ start, end: start + all.length, text, reason: "script-hidden", told: firstLine(text) }];
  });
}
