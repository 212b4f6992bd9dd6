import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** Where a line of a block begins, behind its indentation and the markers of quotes and lists around it. */
export function blockLineStart({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] ?? 0) + (tShift[line] ?? 0);
}

/** A line of a block from there on. */
export function blockLine(state: StateBlock, line: number): string {
  return state.src.slice(blockLineStart(state, line), state.eMarks[line]);
}

/** Makes a line begin with one of its characters, because those before it are read. */
export function beginLineAt(state: StateBlock, line: number, column: number): void {
  state.bMarks[line] = blockLineStart(state, line) + column;
  state.tShift[line] = 0;
}
