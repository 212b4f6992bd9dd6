import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { insideCode } from "./markdown/html/html-pieces.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { type NearlyComment, nearlyComments } from "./nearly-comments.ts";
import { codeStarts } from "./places/align-inline.ts";
import { placeOfVisible, sliceVisible, type VisibleText, visibleLines } from "./visible/visible-lines.ts";

/** What all of these marks have; blocks hold the text of the file, so that where it has none of them no block does. */
const signs = /<\?|[<＜][ \t]?[!！-]|％/u;

/** What HTML has besides tags and comments. */
const other = /<(?:\?[a-z]\w*|!\[CDATA\[|!DOCTYPE\b)/giu;

/**
 * Finds marks of HTML that readers see as typed: of a comment that is none, so that the words in it are on the site,
 * and of what is neither element nor comment. In code, and behind a backslash, they are shown on purpose.
 */
export function findTypedMarks(body: Body, source: SourcePath | null): readonly Diagnostic[] {
  if (!signs.test(body.source.text)) return [];
  return body.tokens.flatMap((holder) =>
    shownMarks(body, holder).map((found) => {
      const where = { source, place: placeOfVisible(body, found) };
      return /^<(?:[?]|!\[|!d)/iu.test(found.text)
        ? diagnose("script-in-note", { element: found.text.slice(1) }, where)
        : diagnose("unclosed-html", { opened: found.text }, where);
    }),
  );
}

function shownMarks(body: Body, holder: Token): readonly VisibleText[] {
  if (!(holder.type === "inline" || holder.type === "html_block") || !signs.test(holder.content)) return [];
  const code = codeStarts(holder);
  const isInElement = codeElementsIn(holder);
  return visibleLines(body, holder).flatMap((line) =>
    marksIn(line.text).flatMap(({ index, typed }) => {
      const start = line.starts[index] ?? 0;
      const isTyped = holder.content.startsWith(typed.charAt(0), start) && holder.content.charAt(start - 1) !== "\\";
      return isTyped && !code.has(start) && !isInElement(start)
        ? [sliceVisible(line, index, index + typed.length)]
        : [];
    }),
  );
}

function marksIn(line: string): readonly NearlyComment[] {
  const others = [...line.matchAll(other)].map(({ index, 0: typed }) => ({ index, typed }));
  return [...others, ...nearlyComments(line)].sort((one, another) => one.index - another.index);
}

/** Whether a place is within `<pre>`, `<code>` or another element for code; asked from the first place to the last. */
function codeElementsIn({ children }: Token): (place: number) => boolean {
  const tags = (children ?? []).flatMap((child) => {
    const { tag, start = 0 } = metaOf(child);
    return tag === undefined ? [] : [{ tag, start }];
  });
  const isInCode = insideCode();
  let next = 0;
  return (place) => {
    while ((tags[next]?.start ?? place) < place) {
      isInCode(tags[next]?.tag);
      next += 1;
    }
    return isInCode();
  };
}
