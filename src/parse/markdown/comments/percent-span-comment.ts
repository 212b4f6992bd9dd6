import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { percentCommentEnd } from "./percent-marks.ts";

/** Hides `%% … %%` within a paragraph, heading or cell. `50%%` starts no comment, and an unclosed one stays text. */
export function percentSpanComment(state: StateInline, silent: boolean): boolean {
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
}
