import { type TerminalCell, terminalCells, totalWidth } from "../../model/terminal/terminal-cells.ts";

/** As much of a line as fits the terminal. */
export interface LineWindow {
  readonly cells: readonly TerminalCell[];
  /** True where the line continues beyond the window. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

/** Shows the part of a line around `focus` (UTF-16 code units from its start), however long the line is. */
export function lineWindow(line: string, focus: number, room: number): LineWindow {
  const from = Math.max(0, focus - room);
  const to = Math.min(line.length, focus + 2 * room);
  const cells = terminalCells(line.slice(from, to)).map((cell) => ({
    ...cell,
    start: cell.start + from,
    end: cell.end + from,
  }));
  if (from === 0 && to === line.length && totalWidth(cells) <= room)
    return { cells, cut: { left: false, right: false } };
  const focused = cells.findIndex((cell) => cell.end > focus);
  const first = firstShown(cells, focused === -1 ? cells.length : focused, Math.floor(room / 2));
  const shown = firstWithin(cells.slice(first), room - 2);
  const right = first + shown.length < cells.length || to < line.length;
  return { cells: shown, cut: { left: first > 0 || from > 0, right } };
}

/** A window as it is printed. */
export function windowText({ cells, cut }: LineWindow): string {
  return [cut.left ? "…" : "", ...cells.map((cell) => cell.text), cut.right ? "…" : ""].join("");
}

/** The first cell to show, with at most `room` columns before the focused one. */
function firstShown(cells: readonly TerminalCell[], focused: number, room: number): number {
  let first = focused;
  for (let used = cells[first - 1]?.width ?? 0; first > 0 && used <= room; used += cells[first - 1]?.width ?? 0)
    first -= 1;
  return first;
}

function firstWithin(cells: readonly TerminalCell[], room: number): readonly TerminalCell[] {
  let used = 0;
  const beyond = cells.findIndex((cell) => {
    used += cell.width;
    return used > room;
  });
  return beyond === -1 ? cells : cells.slice(0, beyond);
}
