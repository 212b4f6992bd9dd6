import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** The indentation, in columns, from which CommonMark takes a line for code. */
export const indentOfCode = 4;

/** Columns by which a line is indented relative to its container; negative for a line outside it. */
export function indentOf({ sCount, blkIndent }: StateBlock, line: number): number {
  return (sCount[line] ?? 0) - blkIndent;
}

/** Whether a line is indented enough to be code, if no other block begins there. */
export function isIndentedAsCode(state: StateBlock, line: number): boolean {
  return indentOf(state, line) >= indentOfCode;
}

/** Whether a block may begin on a line: it is inside its container, and not indented as code. */
export function mayBeginBlock(state: StateBlock, line: number): boolean {
  return indentOf(state, line) >= 0 && !isIndentedAsCode(state, line);
}
