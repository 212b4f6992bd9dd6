import { commentEndsIn } from "./markdown/comments/percent-marks.ts";
import type { TextRange } from "./places/text-range.ts";

/**
 * A text without its author's comments, `%% … %%` and `<!-- … -->`, where no Markdown is parsed: a title, a summary, a
 * link's name. A comment between words leaves one space; an unclosed one is text.
 */
export function withoutComments(text: string): string {
  return cutFrom(text, commentsIn(text));
}

/**
 * An address without its author's comments. A `%%` within it, `?q=%%x%%`, is part of it; only one after a blank begins
 * a comment.
 */
export function addressWithoutComments(text: string): string {
  return cutFrom(text, commentsIn(text, /(?<!\S)%%|<!--/gu));
}

/** The items of a list without comments, where a comment may span several. */
export function withoutCommentsAcross(items: readonly string[]): readonly string[] {
  const comments = commentsIn(items.join("\n"));
  if (comments.length === 0) return items;
  let start = 0;
  let first = 0;
  return items.map((item) => {
    const end = start + item.length;
    while ((comments[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const here: TextRange[] = [];
    for (let at = first; (comments[at]?.start ?? end) < end; at += 1) here.push(...comments.slice(at, at + 1));
    const left = cutFrom(
      item,
      here.map((span) => ({ start: span.start - start, end: span.end - start })),
    );
    start = end + 1;
    return left;
  });
}

function commentsIn(text: string, opening = /%%|<!--/gu): readonly TextRange[] {
  if (!text.includes("%%") && !text.includes("<!--")) return [];
  const commentEnd = commentEndsIn(text);
  const spans: TextRange[] = [];
  for (const { index } of text.matchAll(opening)) {
    const end = index < (spans.at(-1)?.end ?? 0) ? null : commentEnd(index);
    if (end !== null) spans.push({ start: index, end });
  }
  return spans;
}

function cutFrom(text: string, spans: readonly TextRange[]): string {
  if (spans.length === 0) return text;
  let left = "";
  let from = 0;
  for (const { start, end } of spans) {
    left = joined(left, text.slice(from, Math.max(start, 0)));
    from = end;
  }
  return joined(left, text.slice(from)).trim();
}

function joined(before: string, after: string): string {
  return before === "" || /\s$/u.test(before) ? before + after.trimStart() : before + after;
}
