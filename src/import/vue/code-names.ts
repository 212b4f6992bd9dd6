import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";

const named = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3,}|~{3,})[^\n`[\]]*)\[([^[\]\n"`]+)\](?=[^`]*$)/u;

/** Writes the name that VitePress shows for a code block (```` ```js [a.js] ````) as its `title`. */
export function writeCodeNames(draft: NoteDraft): NoteDraft {
  if (!/(?:`{3}|~{3})[^\n`]*\[/u.test(draft.text)) return draft;
  return rewriteBody(draft, (body) =>
    codeRanges(body).flatMap(({ start, end }): readonly ToldRewriting[] => {
      const [all, opening = "", name = ""] = named.exec(firstLineAt(body, { start, end })) ?? [];
      if (all === undefined) return [];
      const text = `title="${name}"`;
      return [
        {
          start: start + opening.length,
          end: start + all.length,
          text,
          reason: "caption-written",
          told: firstLine(text),
        },
      ];
    }),
  );
}

function firstLineAt(body: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const line = body.indexOf("\n", start);
  return body.slice(start, line === -1 ? end : Math.min(line, end));
}
