import type MarkdownIt from "markdown-it";
import { percentCommentEnd } from "./percent-marks.ts";

/** Hides `%% … %%` within a paragraph, heading or cell. `50%%` starts no comment, and an unclosed one stays text. */
export function percentSpanComment(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("html_inline", "percent_comment", (state, silent) => {
    const { pos, src, posMax } = state;
    const end = percentCommentEnd(src, pos);
    if (end === null || end > posMax) return false;
    if (!silent) {
      const token = state.push("html_inline", "", 0);
      token.content = src.slice(pos, end);
      token.meta = { start: pos, end };
    }
    state.pos = end;
    return true;
  });
}
