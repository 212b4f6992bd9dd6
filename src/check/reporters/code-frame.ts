import type { Place } from "../../model/problem/place.ts";
import type { Ink } from "../../model/terminal/ink.ts";
import { totalWidth } from "../../model/terminal/terminal-cells.ts";
import { type LineWindow, lineWindow, windowText } from "./line-window.ts";
import { neighbouringLines } from "./neighbouring-lines.ts";

/** What a code frame is drawn with. */
export interface FrameSettings {
  readonly ink: Ink;
  /** Terminal columns a line may take. */
  readonly columns: number;
}

const rule = " │ ";
const narrowest = 20;

/** Draws the line of a place with its characters underlined; the lines before and after are context. */
export function codeFrame(text: string, place: Place, { ink, columns }: FrameSettings): readonly string[] {
  const { line, column, offset } = place.start;
  const lineStart = offset - (column - 1);
  const lines = neighbouringLines(text, lineStart);
  const gutter = String(line + 1).length;
  const room = Math.max(narrowest, columns - gutter - rule.length);
  const row = (label: string, content: string): string =>
    (ink.quiet(label.padStart(gutter) + rule) + content).trimEnd();
  const bearing = (number: number, content: string | null): readonly string[] =>
    content === null ? [] : [row(String(number), ink.quiet(windowText(lineWindow(content, 0, room))))];
  const shown = lineWindow(lines.line, column - 1, room);
  return [
    ...bearing(line - 1, lines.before),
    row(String(line), windowText(shown)),
    row("", marks(shown, column - 1, place.end.offset - lineStart, ink)),
    ...bearing(line + 1, lines.after),
  ];
}

/** Carets under the span from `start` to `end`; one where the span is empty or past the end of the line. */
function marks({ cells, cut }: LineWindow, start: number, end: number, ink: Ink): string {
  const before = cells.filter((cell) => cell.end <= start);
  const within = cells.filter((cell) => cell.end > start && cell.start < end);
  const pad = (cut.left ? 1 : 0) + totalWidth(before);
  return " ".repeat(pad) + ink.error("^".repeat(Math.max(1, totalWidth(within))));
}
