import type MarkdownIt from "markdown-it";
import type { Delimiter } from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "../token-meta.ts";
import { plainPen } from "./highlight-pen.ts";

const equals = 0x3d;

/** What stands beside `==` in `a==b`: a value's first or last letter, bracket or quote. */
const valueEnd = /[\w)\]}"'`$]/u;
const valueStart = /[\w([{"'`$!&*+-]/u;
const word = /[\p{L}\p{N}]/u;

/**
 * Reads `==text==` as a highlight, with the same flanking rules as `**text**`. Two comparisons (`a==b, b==c`) are not a
 * pair.
 */
export function equalsHighlight(markdown: MarkdownIt): void {
  markdown.inline.ruler.after("strikethrough", "equals_highlight", (state, silent) => {
    if (silent || state.src.charCodeAt(state.pos) !== equals) return false;
    const run = state.scanDelims(state.pos, true);
    const token = state.push("text", "", 0);
    token.content = "=".repeat(run.length);
    const [before, after] = [state.src.charAt(state.pos - 1), state.src.charAt(state.pos + 2)];
    token.meta = {
      ...metaOf(token),
      isBehindValue: valueEnd.test(before) || word.test(before),
      isComparison: valueEnd.test(before) && valueStart.test(after),
    };
    if (run.length === 2) {
      state.delimiters.push({
        marker: equals,
        length: 0,
        token: state.tokens.length - 1,
        end: -1,
        open: run.can_open,
        close: run.can_close,
      });
    }
    state.pos += run.length;
    return true;
  });
  markdown.inline.ruler2.after("strikethrough", "equals_highlight", (state) => {
    if (state.delimiters.length > 0) makePairs(state.tokens, state.delimiters);
    for (const meta of state.tokens_meta) {
      if (meta?.delimiters !== undefined) makePairs(state.tokens, meta.delimiters);
    }
    return true;
  });
}

function makePairs(tokens: readonly Token[], delimiters: readonly Delimiter[]): void {
  for (const opener of delimiters) {
    if (opener.marker !== equals || opener.end === -1) continue;
    const open = tokens[opener.token];
    const close = tokens[delimiters[opener.end]?.token ?? -1];
    if (open === undefined || close === undefined) continue;
    if (metaOf(open).isBehindValue === true && metaOf(close).isComparison === true) continue;
    const start = metaOf(open).start ?? 0;
    Object.assign(open, { type: "highlight_open", tag: "mark", nesting: 1, markup: "==", content: "" });
    open.meta = { start, edge: start + 2, color: plainPen };
    const end = metaOf(close).start ?? 0;
    Object.assign(close, { type: "highlight_close", tag: "mark", nesting: -1, markup: "==", content: "" });
    close.meta = { start: end, edge: end };
  }
}
