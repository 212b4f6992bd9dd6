import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type { HtmlTag } from "./html-tag.ts";
import { type RawPiece, type RawReader, rawReader } from "./raw-piece.ts";

/** Reads raw inline HTML, piece by piece; what is none stays text. */
export function htmlInline(decode: (text: string) => string): RuleInline {
  // A reader remembers what it has searched for.
  const readers = new WeakMap<StateInline, RawReader>();
  return (state, silent) => {
    const read = readers.get(state) ?? rawReader(state.src, decode);
    readers.set(state, read);
    const piece = read(state.pos, state.posMax);
    if (piece === null) return false;
    if (!silent) push(state, piece);
    state.pos = piece.end;
    return true;
  };
}

function push(state: StateInline, { type, ...said }: RawPiece): void {
  const token = state.push(type, "", 0);
  token.content = state.src.slice(said.start, said.end);
  token.meta = said;
  if (type === "html_inline" && said.tag?.name === "a") countLinks(state, said.tag);
}

/** An address within a link is no link of its own; an `<a>` without an address is none. */
function countLinks(state: StateInline, { closing, attributes }: HtmlTag): void {
  if (!("linkLevel" in state) || typeof state.linkLevel !== "number") return;
  if (closing) state.linkLevel = Math.max(0, state.linkLevel - 1);
  else if (attributes.some(({ name }) => name === "href")) state.linkLevel += 1;
}
