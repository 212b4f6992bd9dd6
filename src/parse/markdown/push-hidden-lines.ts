import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** Consumes lines as a block that readers do not see, such as a comment. */
export function pushHiddenLines(state: StateBlock, startLine: number, endLine: number): void {
  const token = state.push("html_block", "", 0);
  token.map = [startLine, endLine];
  token.children = [];
  state.line = endLine;
}
