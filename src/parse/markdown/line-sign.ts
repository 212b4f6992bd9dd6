import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/**
 * The first character of a line behind its indentation and the markers of quotes and lists around it. Few lines begin
 * with the sign that a rule asks for, so that it need not cut the others out; of an empty line it is the line end.
 */
export function lineSign({ src, bMarks, tShift }: StateBlock, line: number): string {
  return src.charAt((bMarks[line] ?? 0) + (tShift[line] ?? 0));
}
