import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { blockBefore } from "./block-before.ts";

/** Six characters, as Obsidian generates them, or the author's own word; `2 ^10` is arithmetic. */
const idAtEnd = /(?:^|[ \t\n])\^((?=[a-z0-9-]*[a-z])[a-z0-9-]{3,64}|\d{6})[ \t]*$/iu;

/**
 * Reads Obsidian's block ids, ` ^40ec88` at the end of a paragraph or list item: they are hidden, and a link to the
 * block lands there. One on its own line names the block above it; a heading keeps its own anchor, so that below a
 * heading it names the next block.
 */
export function blockId(markdown: MarkdownIt): void {
  markdown.core.ruler.before("inline", "block_id", (state) => {
    if (!state.src.includes("^")) return;
    const naming: Naming = { tokens: state.tokens, taken: new Set(), dropped: new Set() };
    for (const [index, { type }] of state.tokens.entries()) if (type === "paragraph_open") readName(naming, index);
    if (naming.dropped.size > 0) state.tokens = state.tokens.filter((token) => !naming.dropped.has(token));
  });
}

interface Naming {
  readonly tokens: readonly Token[];
  readonly taken: Set<string>;
  /** Paragraphs that hold only a block id. */
  readonly dropped: Set<Token>;
}

function readName({ tokens, taken, dropped }: Naming, paragraph: number): void {
  const [open, inline, close] = tokens.slice(paragraph, paragraph + 3);
  const [all = "", name = ""] = idAtEnd.exec(inline?.content ?? "") ?? [];
  if (open === undefined || inline === undefined || close === undefined || name === "") return;
  inline.content = inline.content.slice(0, -all.length);
  const isAlone = inline.content === "";
  const named = isAlone ? blockNamed(tokens, paragraph) : holderOf(open, tokens[paragraph - 1]);
  const id = `^${name}`;
  if (named?.attrGet("id") === null && !taken.has(id)) named.attrSet("id", id);
  taken.add(id);
  if (isAlone && !open.hidden && named !== open) for (const token of [open, inline, close]) dropped.add(token);
}

/** The block that an id on its own line names; itself, empty, between a heading and another or the end. */
function blockNamed(tokens: readonly Token[], paragraph: number): Token | undefined {
  const above = blockBefore(tokens, paragraph)[0];
  if (above?.type !== "heading_open") return above;
  const below = tokens[paragraph + 3];
  const isFree =
    below !== undefined && below.nesting !== -1 && below.type !== "heading_open" && below.attrGet("id") === null;
  return isFree ? below : tokens[paragraph];
}

/** The paragraph of a tight list has no tag; its item has. */
function holderOf(open: Token, before: Token | undefined): Token | undefined {
  if (!open.hidden) return open;
  return before?.type === "list_item_open" ? before : undefined;
}
