/** Opens and closes an Obsidian comment. */
export const percentMark = "%%";

/**
 * Finds the next `%%` that may end a comment. After a number (`50%%`) it is a percent sign, unless it ends the line.
 */
export function percentsAhead(text: string, from: number): number | null {
  const end = /(?<!\d)%%|%%(?=[ \t]*(?:\n|$))/gu;
  end.lastIndex = from;
  return end.exec(text)?.index ?? null;
}

/** The end of the comment that begins at an offset; null when there is no comment, or it is unclosed. */
export function percentCommentEnd(text: string, start: number): number | null {
  if (!text.startsWith(percentMark, start) || /\d/u.test(text.charAt(start - 1))) return null;
  const from = start + percentMark.length;
  const anywhere = text.indexOf(percentMark, from);
  const end = percentsAhead(text, from) ?? (anywhere === -1 ? null : anywhere);
  return end === null ? null : end + percentMark.length;
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
