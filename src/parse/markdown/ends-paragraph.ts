import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** Whether a line would end a paragraph right above it, because another block begins there. */
export function endsParagraph(state: StateBlock, line: number, endLine: number): boolean {
  const { parentType } = state;
  state.parentType = "paragraph";
  const isEnd = state.md.block.ruler.getRules("paragraph").some((rule) => rule(state, line, endLine, true));
  state.parentType = parentType;
  return isEnd;
}
