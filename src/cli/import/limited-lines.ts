import { printable } from "../../model/terminal/terminal-cells.ts";

/** The most lines of one kind that a person will read; the rest are counted. */
const mostLines = 40;

/** The first lines, indented, and the number of the others. */
export function limitedLines(
  lines: readonly string[],
  { indent, more }: { readonly indent: string; readonly more: (count: number) => string },
): readonly string[] {
  const rest = lines.length - mostLines;
  const shown = rest > 1 ? [...lines.slice(0, mostLines), more(rest)] : lines;
  return shown.map((line) => `${indent}${printable(line)}`);
}
