import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";
import { pushParagraph } from "../push-inline-block.ts";

/** The limits of a formula; beyond them, a closing delimiter was forgotten. */
export const longestFormula = 5000;
const mostLines = 100;

/** What begins a formula at the start of a line, and what ends it at the end of one. */
const fences = [
  ["$$", "$$"],
  ["\\\\[", "\\\\]"],
] as const;

/** Environments that are formulas without other delimiters, as in MathJax. */
export const formulaEnvironment = /\\begin\{((?:equation|align|alignat|gather|multline|eqnarray)\*?)\}/uy;

function fenceOf(text: string): readonly [opening: string, closing: string] | undefined {
  formulaEnvironment.lastIndex = 0;
  const [opening, name] = formulaEnvironment.exec(text) ?? [];
  return opening === undefined ? fences.find(([mark]) => text.startsWith(mark)) : [opening, `\\end{${name}}`];
}

/** Keeps the lines of a formula that begins a line together as one paragraph. */
export function mathBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const textOf = (line: number) => blockLine(state, line);
  const fence = fenceOf(textOf(startLine));
  if (fence === undefined) return false;
  const lastLine = endOfFormula(textOf, { fence, startLine, endLine: Math.min(endLine, startLine + mostLines) });
  if (lastLine === null) return false;
  if (!silent) pushParagraph(state, startLine, lastLine + 1);
  return true;
}

interface Lines {
  readonly fence: readonly [opening: string, closing: string];
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The line on which a formula ends, with what is before it; null if it does not end, or if text follows it. A formula
 * whose delimiters are on lines of their own may contain empty lines.
 */
function endOfFormula(
  textOf: (line: number) => string,
  { fence: [opening, closing], startLine, endLine }: Lines,
): number | null {
  const standsAlone = textOf(startLine).trim() === opening;
  let hasGap = false;
  for (let line = startLine; line < endLine; line += 1) {
    const text = line === startLine ? textOf(line).slice(opening.length) : textOf(line);
    const end = text.indexOf(closing);
    if (end !== -1) {
      const isLast = text.slice(end + closing.length).trim() === "" && (!hasGap || text.trim() === closing);
      return isLast ? line : null;
    }
    if (text.trim() !== "" || line === startLine) continue;
    if (!standsAlone) return null;
    hasGap = true;
  }
  return null;
}
