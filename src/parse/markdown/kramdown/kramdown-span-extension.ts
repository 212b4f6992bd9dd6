import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type { TextRange } from "../../places/text-range.ts";
import { htmlPieces } from "../html/html-pieces.ts";
import { metaOf } from "../token-meta.ts";
import { readOpening } from "./kramdown-extension.ts";

/** Reads kramdown's inline extensions, as `kramdownExtension` reads the block ones. An unclosed one stays text. */
export function kramdownSpanExtension(decode: (text: string) => string): RuleInline {
  return (state, silent) => {
    const { pos, src, posMax } = state;
    const found = src.startsWith("{::", pos) ? readOpening(src.slice(pos, pos + 600)) : null;
    if (found === null) return false;
    const inside = pos + found.length;
    const end = found.isWhole ? { start: inside, end: inside } : endAhead(state, found.name, inside);
    if (end === null || end.end > posMax) return false;
    if (!silent && found.name === "nomarkdown") {
      hide(state, { start: pos, end: inside });
      pushHtml(state, { start: inside, end: end.start }, decode);
      hide(state, end);
    } else if (!silent) hide(state, { start: pos, end: end.end });
    state.pos = end.end;
    return true;
  };
}

/** Readers see nothing of this range, as with a comment. */
function hide(state: StateInline, { start, end }: TextRange): void {
  const token = state.push("html_inline", "", 0);
  token.content = state.src.slice(start, end);
  token.meta = { start, end };
}

function pushHtml(state: StateInline, { start, end }: TextRange, decode: (text: string) => string): void {
  for (const piece of htmlPieces(state.src.slice(start, end), state.Token, decode)) {
    const meta = metaOf(piece);
    piece.meta = { ...meta, start: (meta.start ?? 0) + start, end: (meta.end ?? 0) + start };
    state.tokens.push(piece);
  }
}

/** Remembers from where on a text has no end tag, so that many openings do not search it again and again. */
interface SearchMemory {
  extensionsSearchedInVain?: Map<string, { readonly text: string; readonly from: number }>;
}

/** Where an extension ends. */
function endAhead({ src, env }: StateInline, name: string, from: number): TextRange | null {
  const memory: SearchMemory = env;
  memory.extensionsSearchedInVain ??= new Map();
  const vain = memory.extensionsSearchedInVain.get(name);
  if (vain !== undefined && vain.text === src && vain.from <= from) return null;
  const closer = new RegExp(`\\{:/(?:${name})?\\}`, "gu");
  closer.lastIndex = from;
  const match = closer.exec(src);
  if (match !== null) return { start: match.index, end: match.index + match[0].length };
  memory.extensionsSearchedInVain.set(name, { from, text: src });
  return null;
}
