import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { htmlOpeners } from "../html/html-openers.ts";
import { metaOf } from "../token-meta.ts";
import { applyAttributes } from "./apply-attributes.ts";
import { readAttributeList } from "./attribute-list.ts";

const endsSpan = /[)\]*_~`>=}]/u;

/** Reads kramdown's attributes right after a picture, a link, a mark or HTML: `![](a.png){: width="300"}`. */
export function spanAttributeList(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("{:", state.pos) || !endsSpan.test(state.src.charAt(state.pos - 1))) return false;
  const list = readAttributeList(state.src.slice(state.pos, state.posMax));
  if (list === null) return false;
  if (!silent) {
    const token = state.push("attribute_list", "", 0);
    token.markup = state.src.slice(state.pos, state.pos + list.length);
    token.meta = { ...token.meta, attributes: list };
  }
  state.pos += list.length;
  return true;
}

/** Gives such attributes to what they are behind. */
export function spanAttributes(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "span_attributes", (state) => {
    if (!state.src.includes("{:")) return;
    for (const { children } of state.tokens) if (children?.some(isList) === true) giveAttributes(children);
  });
}

function isList(token: Token | undefined): boolean {
  return token?.type === "attribute_list";
}

function giveAttributes(children: readonly Token[]): void {
  const openers = htmlOpeners(children);
  let span: Token | null = null;
  for (const [index, token] of children.entries()) {
    const { attributes } = metaOf(token);
    if (!isList(token) || attributes === undefined) continue;
    let end = index - 1;
    while (isNothing(children[end])) end -= 1;
    // Several attribute lists in a row all belong to the same element.
    if (!isList(children[end])) span = htmlBefore(children[end], openers) ?? spanBefore(children, end);
    if (span !== null) applyAttributes(span, attributes);
    else Object.assign(token, { type: "text", content: token.markup, markup: "" });
  }
}

function htmlBefore(token: Token | undefined, openers: ReadonlyMap<Token, Token>): Token | null {
  return (token === undefined ? null : openers.get(token)) ?? null;
}

/** The element that ends with the token at `end`; null for plain text. */
function spanBefore(children: readonly Token[], end: number): Token | null {
  let depth = 0;
  for (let start = end; start >= 0; start -= 1) {
    const token = children[start];
    if (token === undefined) return null;
    depth -= token.nesting;
    if (depth === 0)
      return token.nesting === 1 || token.type === "image" || token.type === "code_inline" ? token : null;
    if (depth < 0) return null;
  }
  return null;
}

function isNothing(token: Token | undefined): boolean {
  return token?.type === "text" && token.content === "";
}
