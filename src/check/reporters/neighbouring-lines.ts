import { endOfLine } from "../end-of-line.ts";

/** A line of a file without its line end, and the lines around it; null beyond the first and last. */
export interface NeighbouringLines {
  readonly before: string | null;
  readonly line: string;
  readonly after: string | null;
}

/** The lines around the one that begins at an offset. Line ends are `\n`, `\r\n` or a lone `\r`. */
export function neighbouringLines(text: string, lineStart: number): NeighbouringLines {
  const lineEnd = endOfLine(text, lineStart);
  return { before: lineBefore(text, lineStart), line: text.slice(lineStart, lineEnd), after: lineAfter(text, lineEnd) };
}

function lineBefore(text: string, lineStart: number): string | null {
  if (lineStart === 0) return null;
  const end = lineStart - (text.slice(0, lineStart).endsWith("\r\n") ? 2 : 1);
  const inFront = text.slice(0, end);
  return inFront.slice(Math.max(inFront.lastIndexOf("\n"), inFront.lastIndexOf("\r")) + 1);
}

function lineAfter(text: string, lineEnd: number): string | null {
  const start = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
  return start >= text.length ? null : text.slice(start, endOfLine(text, start));
}
