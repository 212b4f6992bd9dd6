import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { elementHider } from "./html/hidden-elements.ts";
import { metaOf } from "./token-meta.ts";

/** Longer than any inline note: a closing bracket was forgotten. */
const longest = 2000;

/** Text or an address: `^[a-z]` and `^[가-힣]` are regular expressions, not notes. */
const words = /\s|[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|:\/\//u;

/** Reads inline footnotes, `말^[풀이]`, as in pandoc and Obsidian. */
export function inlineFootnote(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("^[", state.pos) || /^\s?$/u.test(state.src.charAt(state.pos - 1))) return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  const content = end < 0 ? "" : state.src.slice(state.pos + 2, end);
  if (content.length > longest || !words.test(content)) return false;
  if (!silent) {
    const token = state.push("footnote_reference", "sup", 0);
    token.markup = state.src.slice(state.pos, end + 1);
    token.meta = { ...token.meta, noted: content };
  }
  state.pos = end + 1;
  return true;
}

/**
 * Makes each of them a footnote like a named one. Its rule must be the last one after `inline`, so that all others see
 * the words.
 */
export function inlineFootnotes(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "inline_footnotes", (state) => {
    const { src, tokens } = state;
    if (!src.includes("^[")) return;
    const withoutHidden = elementHider(src);
    let count = 0;
    // A note may contain notes, which are reached in turn.
    for (const holder of tokens) {
      for (const reference of (holder.children ?? []).filter(isNoted)) {
        count += 1;
        tokens.push(...withoutHidden(definitionOf(state, { holder, reference, name: `inline:${count}` })));
      }
    }
  });
}

function isNoted(token: Token): boolean {
  return metaOf(token).noted !== undefined;
}

interface Noted {
  readonly holder: Token;
  readonly reference: Token;
  /** A name that nobody can type. */
  readonly name: string;
}

function definitionOf(state: StateCore, { holder, reference, name }: Noted): Token[] {
  const { noted = "", start = 0, ...meta } = metaOf(reference);
  const footnote = { name, number: 0, occurrence: 0 };
  reference.meta = { ...meta, start, footnote };
  const line = (holder.map?.[0] ?? 0) + holder.content.slice(0, start).split("\n").length - 1;
  const block = (type: string, tag: string, nesting: -1 | 0 | 1): Token => {
    const token = new state.Token(type, tag, nesting);
    token.block = true;
    token.map = [line, line + noted.split("\n").length];
    return token;
  };
  const open = block("footnote_open", "li", 1);
  open.meta = { footnote };
  const inline = block("inline", "", 0);
  inline.content = noted;
  inline.level = 2;
  inline.children = [];
  state.md.inline.parse(noted, state.md, state.env, inline.children);
  const paragraph = [block("paragraph_open", "p", 1), inline, block("paragraph_close", "p", -1)];
  return [open, ...paragraph, block("footnote_close", "li", -1)];
}
