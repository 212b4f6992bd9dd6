import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

interface InlineBlock {
  /** The tokens are `<name>_open` and `<name>_close`. */
  readonly name: string;
  readonly tag: string;
  /** The first line, and the one after the last. */
  readonly lines: readonly [number, number];
  readonly content: string;
}

/** Pushes a block with only inline text, which the inline rules read later. */
export function pushInlineBlock(state: StateBlock, { name, tag, lines, content }: InlineBlock): void {
  const open = state.push(`${name}_open`, tag, 1);
  const inline = state.push("inline", "", 0);
  state.push(`${name}_close`, tag, -1);
  open.map = [...lines];
  inline.map = [...lines];
  inline.content = content;
  inline.children = [];
}

/** Reads some lines as a paragraph, whatever they look like; `endLine` is the one after the last. */
export function pushParagraph(state: StateBlock, startLine: number, endLine: number): void {
  const content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
  pushInlineBlock(state, { name: "paragraph", tag: "p", lines: [startLine, endLine], content });
  state.line = endLine;
}
