import { printable } from "../../model/terminal/terminal-cells.ts";

/** Lines of one kind that a person reads through; the rest is counted. */
const mostLines = 40;

/** The first of some lines, indented, and how many others there are: nobody reads a thousand. */
export function limitedLines(
  lines: readonly string[],
  { indent, more }: { readonly indent: string; readonly more: (count: number) => string },
): readonly string[] {
  const rest = lines.length - mostLines;
  const shown = rest > 1 ? [...lines.slice(0, mostLines), more(rest)] : lines;
  return shown.map((line) => `${indent}${printable(line)}`);
}
