import { printable } from "../../model/terminal/terminal-cells.ts";

/** The most lines of one kind that a person will read; the rest are counted. */
export const mostLines = 40;

/** How lines are shown. */
interface LineStyle {
  readonly indent: string;
  readonly more: (count: number) => string;
  readonly most?: number;
}

/** The first lines, indented, and the number of the others. */
export function limitedLines(
  lines: readonly string[],
  { indent, more, most = mostLines }: LineStyle,
): readonly string[] {
  const rest = lines.length - most;
  const shown = rest > 1 ? [...lines.slice(0, most), more(rest)] : lines;
  return shown.map((line) => `${indent}${printable(line)}`);
}
