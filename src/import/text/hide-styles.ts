import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { asComment, codeAndComments } from "./html-comments.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "./rewrite-body.ts";

const elements = [
  { end: "</style>", element: /<style\b[^<>]*>[^\0]*?<\/style>/giu },
  { end: "</script>", element: /<script\b([^<>]*)>[^\0]*?<\/script>/giu },
  { end: ">", element: /<(?:link|meta)\s[^<>]*>/giu },
] as const;

/**
 * Hides style sheets typed into a post or linked from it, what it tells of its page (`<meta>`), and the setup of Vue,
 * in a comment: no page reads them here, and as text they are only in the way.
 */
export function hideStyles(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    const found = elements.flatMap((one) => elementsIn(body, one)).toSorted((one, other) => one.index - other.index);
    if (found.length === 0) return [];
    const isShown = startsWithin(codeAndComments(body));
    let past = 0;
    return found.flatMap(({ 0: all, index: start }): readonly ToldRewriting[] => {
      if (isShown({ start }) || start < past) return [];
      past = start + all.length;
      const text = asComment(all);
      return [{ start, end: past, text, reason: "dressing-hidden", told: firstLine(text) }];
    });
  });
}

function elementsIn(body: string, { end, element }: (typeof elements)[number]): readonly RegExpExecArray[] {
  // Nothing that is opened after the last end is closed.
  const last = body.toLowerCase().lastIndexOf(end);
  const closed = last === -1 ? "" : body.slice(0, last + end.length);
  return [...closed.matchAll(element)].filter(
    ({ 1: attributes }) => attributes === undefined || /\ssetup(?![\w-])/u.test(attributes),
  );
}
