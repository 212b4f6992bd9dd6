import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** In columns: CommonMark takes a line that is indented so far for code. */
export const indentOfCode = 4;

/** Columns by which a line is indented more than its container; below zero for a line outside it. */
export function indentOf({ sCount, blkIndent }: StateBlock, line: number): number {
  return (sCount[line] ?? 0) - blkIndent;
}

/** Whether a line is indented as code is, where no other block begins. */
export function isIndentedAsCode(state: StateBlock, line: number): boolean {
  return indentOf(state, line) >= indentOfCode;
}

/** Whether a block may begin on a line: it is in its container, and not indented as code. */
export function mayBeginBlock(state: StateBlock, line: number): boolean {
  return indentOf(state, line) >= 0 && !isIndentedAsCode(state, line);
}
