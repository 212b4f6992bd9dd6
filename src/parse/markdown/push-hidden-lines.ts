import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";

/** Consumes lines as a block that readers do not see, such as a comment. */
export function pushHiddenLines(state: StateBlock, startLine: number, endLine: number): void {
  const token = state.push("html_block", "", 0);
  token.map = [startLine, endLine];
  token.children = [];
  state.line = endLine;
}

/** Whether a block is such lines: other HTML has pieces. */
export function isHiddenBlock({ type, children }: Token): boolean {
  return type === "html_block" && children?.length === 0;
}
