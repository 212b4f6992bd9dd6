import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { calloutName } from "../../../model/note/callout.ts";
import { blockLine } from "../block-line.ts";
import { lineAhead } from "../line-ahead.ts";
import { isIndentedAsCode } from "../line-indent.ts";
import { pushCalloutTitle } from "./callout.ts";
import type { CalloutMarker } from "./callout-marker.ts";

/** `:::tip`, `:::tip[제목]` or `::: tip 제목`. */
const opening = /^(:{3,20})[ \t]*([a-z]+)(?:\[([^\n]*)\][ \t]*|[ \t]+(?!\{)([^\n]*))?$/iu;

/**
 * Reads the callouts of Docusaurus and VitePress, `:::tip[제목]` to a line of `:::`, as those of Obsidian. One within another
 * has fewer colons. What never ends, and whatever goes by a name of no kind, stays text.
 */
export function calloutContainer(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "fence",
    "callout_container",
    (state, startLine, endLine, silent) => {
      if (isIndentedAsCode(state, startLine)) return false;
      const [, colons = "", kind = "", bracketed, bare = ""] =
        opening.exec(blockLine(state, startLine).trimEnd()) ?? [];
      if (calloutName(kind) === null) return false;
      const lastLine = endOfContainer(state, colons, { startLine, endLine });
      if (lastLine === null) return false;
      if (silent) return true;
      const title = (bracketed ?? bare).trim();
      pushContainer(state, { kind, title, metadata: "", fold: null }, { startLine, lastLine });
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}

function endOfContainer(
  state: StateBlock,
  colons: string,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): number | null {
  let fence = "";
  const isEnd = (line: number): boolean => {
    const text = blockLine(state, line).trimEnd();
    const mark = /^(?:`{3,}|~{3,})/u.exec(text)?.[0] ?? "";
    if (fence !== "") fence = mark.startsWith(fence) ? "" : fence;
    else if (mark !== "") fence = mark;
    else return line > startLine && /^:+$/u.test(text) && text.length >= colons.length;
    return false;
  };
  return lineAhead(state, { kind: colons, from: startLine, to: endLine, isEnd });
}

function pushContainer(
  state: StateBlock,
  { title, ...meta }: CalloutMarker,
  { startLine, lastLine }: { readonly startLine: number; readonly lastLine: number },
): void {
  const { lineMax, parentType } = state;
  const open = state.push("callout_open", "aside", 1);
  open.map = [startLine, lastLine + 1];
  open.meta = { callout: meta };
  pushCalloutTitle(state, startLine, { title, ...meta });
  state.lineMax = lastLine;
  state.parentType = "blockquote";
  state.md.block.tokenize(state, startLine + 1, lastLine);
  state.lineMax = lineMax;
  state.parentType = parentType;
  state.push("callout_close", "aside", -1);
  state.line = lastLine + 1;
}
