import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** A line of a block without its indentation and the markers of quotes and lists around it. */
export function blockLine({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}
