import type MarkdownIt from "markdown-it";
import { percentCommentEnd } from "./percent-marks.ts";

/** Hides `%% … %%` within a paragraph, a heading or a cell. `50%%` begins nothing, and one without an end stays text. */
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
