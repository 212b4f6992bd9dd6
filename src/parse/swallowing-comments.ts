import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { placesIn } from "./places/places-in.ts";

const opening = "<!--";

/** `-- >` and `—>`, where an end was meant. */
const nearlyEnd = /(?:--[ \t]+|[—–][ \t]*)>/u;
const nearlyEndOfLine = /(?:--[ \t]+|[—–][ \t]*)>[ \t]*$/u;
/** Another comment that begins a line; `<!-->` closes itself. */
const anotherBegins = /^[ \t>]*<!--(?!>)/u;

/**
 * Finds comments, `<!-- … -->`, whose end was forgotten or is none: the words below them, up to the end of another, are
 * not on the page.
 */
export function findSwallowingComments(body: Body, source: SourcePath | null): readonly Diagnostic[] {
  const placeIn = placesIn(body);
  return body.tokens.flatMap((holder) =>
    (holder.children ?? []).filter(swallows).map((child) => {
      const { start = 0 } = metaOf(child);
      const place = placeIn(holder, { start, end: start + opening.length });
      return diagnose("unclosed-html", { opened: opening }, { source, place });
    }),
  );
}

function swallows({ type, content }: Token): boolean {
  if (type !== "html_inline" || !content.startsWith(opening)) return false;
  const lines = content.slice(opening.length).split("\n");
  const isParted = (line: string): boolean => line.trim() === "" || nearlyEndOfLine.test(line);
  const isNew = (line: string): boolean => line.trim() === "" || anotherBegins.test(line);
  const [firstParted, lastNew] = [lines.findIndex(isParted), lines.findLastIndex(isNew)];
  // Without a blank line or another comment behind it, what looks like an end is a word of this one.
  return lines.some(
    (line, at) =>
      (firstParted !== -1 && at > firstParted && anotherBegins.test(line)) ||
      (at < lastNew && nearlyEndOfLine.test(line)) ||
      anotherAfterEnd(line),
  );
}

/** `-- > 글 <!--` */
function anotherAfterEnd(line: string): boolean {
  const end = line.search(nearlyEnd);
  return end !== -1 && end < line.lastIndexOf(opening);
}
