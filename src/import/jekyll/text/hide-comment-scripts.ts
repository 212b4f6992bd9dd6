import type { NoteDraft } from "../../notes/note-draft.ts";
import { asComment, codeAndComments } from "../../text/html-comments.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";
import { shownMatches } from "../../text/rewrite-matches.ts";

const element = /<script\b[^>]*>.*?<\/script\s*>|<noscript\b[^>]*>.*?<\/noscript\s*>|<link\b[^>]*>/gisu;
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
  return shownMatches(body, element, codeAndComments).flatMap(({ 0: all, index: start }): readonly ToldRewriting[] => {
    if (!commentService.test(all)) return [];
    const text = asComment(all);
    return [{ start, end: start + all.length, text, reason: "script-hidden", told: firstLine(text) }];
  });
}
