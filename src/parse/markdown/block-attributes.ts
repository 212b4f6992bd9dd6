import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { applyAttributes } from "./apply-attributes.ts";
import { type AttributeList, readAttributeList } from "./attribute-list.ts";
import { metaOf } from "./token-meta.ts";

/**
 * Reads kramdown's attributes on a line of their own: `{: .notice}` belongs to the block right above it, else to the one
 * right below. A list with `{:toc}` gives way to the contents that a page has anyway.
 */
export function blockAttributes(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "paragraph",
    "block_attributes",
    (state, startLine, _endLine, silent) => {
      const line = state.src.slice(
        (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0),
        state.eMarks[startLine],
      );
      const list = line.startsWith("{:") ? readAttributeList(line) : null;
      if (list === null || line.slice(list.length).trim() !== "") return false;
      if (silent) return true;
      const token = state.push("attribute_list", "", 0);
      token.map = [startLine, startLine + 1];
      token.meta = { ...token.meta, attributes: list };
      state.line = startLine + 1;
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
  markdown.core.ruler.after("block", "block_attributes", (state) => {
    if (!state.tokens.some(isList)) return;
    const lines = state.src.split("\n");
    const dropped = new Set<Token>();
    for (const [index, token] of state.tokens.entries()) {
      const { attributes } = metaOf(token);
      if (!isList(token) || attributes === undefined) continue;
      const block = isRightBelow(token, lines) ? blockBefore(state.tokens, index) : blockAfter(state.tokens, index);
      dropped.add(token);
      for (const one of giveAttributes(block, attributes)) dropped.add(one);
    }
    state.tokens = state.tokens.filter((token) => !dropped.has(token));
  });
}

function isRightBelow({ map }: Token, lines: readonly string[]): boolean {
  return (lines[(map?.[0] ?? 0) - 1] ?? "").replace(/[>\s]/gu, "") !== "";
}

function isList(token: Token | undefined): boolean {
  return token?.type === "attribute_list";
}

/** Gives a block its attributes; the tokens that give way to them. */
function giveAttributes(block: readonly Token[], attributes: AttributeList): readonly Token[] {
  const [open] = block;
  if (open === undefined) return [];
  if (attributes.names.includes("toc") && /_list_open$/u.test(open.type)) return block;
  applyAttributes(open, attributes);
  return [];
}

/** The block that ends right before a token: its tokens, the opening one first; empty when none does. */
function blockBefore(tokens: readonly Token[], index: number): readonly Token[] {
  let end = index;
  while (isList(tokens[end - 1])) end -= 1;
  let depth = 0;
  for (let start = end - 1; start >= 0; start -= 1) {
    depth -= tokens[start]?.nesting ?? 0;
    if (depth < 0) return [];
    if (depth === 0) return tokens.slice(start, end);
  }
  return [];
}

/** The block that begins on the very next line. */
function blockAfter(tokens: readonly Token[], index: number): readonly Token[] {
  const line = tokens[index]?.map?.[1] ?? -1;
  let next = index + 1;
  while (isList(tokens[next])) next += 1;
  const open = tokens[next];
  const isNext = open !== undefined && open.nesting !== -1 && open.map?.[0] === line + (next - index - 1);
  return isNext ? [open] : [];
}
