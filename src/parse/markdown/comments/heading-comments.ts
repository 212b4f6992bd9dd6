import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { isPercentComment } from "./percent-marks.ts";

/**
 * Takes the blanks that a comment leaves in a heading, so that `## 제목 %% … %%` says, and is found by, `제목`. Those
 * beside `<!-- … -->` stay, as kramdown makes them part of the heading's `id`.
 */
export function headingComments(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_comments", ({ tokens }) => {
    for (const [index, open] of tokens.entries())
      if (open.type === "heading_open") closeGaps(tokens[index + 1]?.children ?? []);
  });
}

function closeGaps(children: readonly Token[]): void {
  let last: Token | null = null;
  let comment: Token | null = null;
  let isGap = true;
  for (const child of children) {
    if (isPercentComment(child)) comment = child;
    if (isPercentComment(child) || child.nesting !== 0) continue;
    if (comment !== null && isGap && child.type === "text") giveBlanks(child, comment);
    if (child.type === "text" && child.content === "") continue;
    last = child;
    comment = null;
    isGap = child.type === "text" && child.content.endsWith(" ");
  }
  if (comment !== null && last?.type === "text") last.content = last.content.trimEnd();
}

/** What stands behind a comment is still found at its place if the comment has the blanks before it. */
function giveBlanks(text: Token, comment: Token): void {
  const words = text.content.trimStart();
  comment.content += text.content.slice(0, text.content.length - words.length);
  text.content = words;
}
