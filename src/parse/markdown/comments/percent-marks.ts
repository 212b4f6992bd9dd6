import type Token from "markdown-it/lib/token.mjs";

/** Opens and closes an Obsidian comment. */
export const percentMark = "%%";

/** Whether a piece of a line is such a comment. */
export function isPercentComment({ type, content }: Token): boolean {
  return type === "html_inline" && content.startsWith(percentMark);
}

/**
 * Finds the next `%%` that may end a comment. After a number (`50%%`) it is a percent sign, unless it ends the line.
 */
export function percentsAhead(text: string, from: number): number | null {
  const end = /(?<!\d)%%|%%(?=[ \t]*(?:\n|$))/gu;
  end.lastIndex = from;
  return end.exec(text)?.index ?? null;
}

/** As what stands around a mark says, it begins a comment: ` %%글`. */
export function looksOpening(text: string, at: number): boolean {
  return /^(?:^|\s)%%[^\s%]/u.test(text.slice(Math.max(0, at - 1), at + percentMark.length + 1));
}

/** It ends one: `글%% `. */
function looksClosing(text: string, at: number): boolean {
  return /^[^\s%]%%(?:[\s\p{P}]|$)/u.test(text.slice(Math.max(0, at - 1), at + percentMark.length + 1));
}

/**
 * The end of the comment that begins at an offset; null when there is no comment, or it is unclosed. A mark after a
 * number ends a comment only if the next one begins another: `%%p.12%% 글 %%메모%%`, but `%%50%% 오른다%%`.
 */
export function percentCommentEnd(text: string, start: number): number | null {
  if (!text.startsWith(percentMark, start)) return null;
  if (/\d/u.test(text.charAt(start - 1))) return endAfterNumber(text, start);
  const from = start + percentMark.length;
  const next = text.indexOf(percentMark, from);
  if (next === -1) return null;
  const sure = percentsAhead(text, from) ?? next;
  return (isFirstOfTwo(text, next, sure) ? next : sure) + percentMark.length;
}

/** Whether the comment that was open before two marks, the earlier of them after a number, ends with the earlier. */
function isFirstOfTwo(text: string, afterNumber: number, sure: number): boolean {
  return afterNumber < sure && looksOpening(text, sure);
}

/** Characters of a comment that is glued to a number. */
const longestGlued = 300;

/** `3.5%%출처 확인%% 이다`: a percent sign that is typed twice has no end behind it. */
function endAfterNumber(text: string, start: number): number | null {
  const near = text.slice(start, start + longestGlued);
  if (!/^%%[^\s%]/u.test(near)) return null;
  const end = percentsAhead(near, percentMark.length);
  const isClear = end !== null && looksClosing(text, start + end) && !/\d/u.test(near.charAt(end - 1));
  return isClear ? start + end + percentMark.length : null;
}

/** A text without the comments at its start. */
export function afterPercentComments(text: string): string {
  let rest = text;
  for (let end = percentCommentEnd(rest, 0); end !== null; end = percentCommentEnd(rest, 0)) {
    rest = rest.slice(end).trimStart();
  }
  return rest;
}

/**
 * Finds the end of a comment of either kind, `%% … %%` or `<!-- … -->`, that begins at an offset of a text; null when
 * there is no comment, or it is unclosed.
 */
export function commentEndsIn(text: string): (start: number) => number | null {
  const last = text.lastIndexOf("-->");
  return (start) => {
    if (!text.startsWith("<!--", start)) return percentCommentEnd(text, start);
    return start + 2 > last ? null : text.indexOf("-->", start + 2) + 3;
  };
}
