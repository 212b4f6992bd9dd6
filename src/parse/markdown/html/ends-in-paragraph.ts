import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";

/** The lines that may be read. */
interface Place {
  readonly startLine: number;
  readonly lastLine: number;
}

/** The beginning of a line that ends a paragraph. */
const otherBlock = /^(?:[-*+][ \t]|\d+[.)][ \t]|#{1,6}[ \t]|>|`{3}|~{3})/u;

/** Nobody writes a longer box of one paragraph. */
const mostLines = 100;

/** Whether an element that begins with words ends behind words of the same paragraph. */
export function endsInParagraph(state: StateBlock, name: string, { startLine, lastLine }: Place): boolean {
  const end = `</${name.toLowerCase()}`;
  for (let line = startLine; line < Math.min(lastLine, startLine + mostLines); line += 1) {
    const text = blockLine(state, line).toLowerCase();
    if (text === "" || otherBlock.test(text)) return false;
    const at = text.indexOf(end);
    if (at !== -1) return at > 0;
  }
  return false;
}
