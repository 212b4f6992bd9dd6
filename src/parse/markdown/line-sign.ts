import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLineStart } from "./block-line.ts";

/**
 * The first character of a line behind its indentation and the markers of quotes and lists around it. Few lines begin
 * with the sign that a rule asks for, so that it need not cut the others out; of an empty line it is the line end.
 */
export function lineSign(state: StateBlock, line: number): string {
  return state.src.charAt(blockLineStart(state, line));
}
