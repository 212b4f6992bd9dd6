import { commentEndsIn } from "../comments/percent-marks.ts";

/** What affects where a row is divided, with the backslashes before it. */
const signs = /(?<!\\)(\\*)(`+|\||%%|<!--)/gu;

/**
 * Where a row is divided: at every pipe that is not escaped and not in a comment or a code span that ends on the row.
 */
export function cellPipes(row: string): readonly number[] {
  const pipes: number[] = [];
  const open: OpenMark = { code: 0, commentedTo: 0 };
  const opening: Openings = { openedCode: codeOpenedIn(row), commentEnd: commentEndsIn(row) };
  for (const { 1: backslashes = "", 2: sign = "", index } of row.matchAll(signs)) {
    const start = index + backslashes.length;
    if (start < open.commentedTo) continue;
    if (open.code > 0) open.code = sign === "`".repeat(open.code) ? 0 : open.code;
    else if (sign !== "|") openMark(open, { sign, start, isEscaped: backslashes.length % 2 === 1 }, opening);
    else if (backslashes === "") pipes.push(start);
  }
  return pipes;
}

/** The parts of a row that no pipe divides. */
interface OpenMark {
  /** How many backticks end the code; 0 outside any. */
  code: number;
  commentedTo: number;
}

interface Openings {
  readonly openedCode: (start: number, length: number) => number;
  readonly commentEnd: (start: number) => number | null;
}

function openMark(
  open: OpenMark,
  { sign, start, isEscaped }: { readonly sign: string; readonly start: number; readonly isEscaped: boolean },
  { openedCode, commentEnd }: Openings,
): void {
  if (sign.startsWith("`")) open.code = openedCode(start, sign.length - (isEscaped ? 1 : 0));
  else if (!isEscaped) open.commentedTo = commentEnd(start) ?? start;
}

/** The number of backticks that open a code span; 0 for none. Outside code a backslash escapes a backtick. */
function codeOpenedIn(row: string): (start: number, length: number) => number {
  const ends = lastRuns(row);
  return (start, length) => ((ends.get(length) ?? -1) > start ? length : 0);
}

/** Where the last run of this many backticks begins. */
function lastRuns(row: string): ReadonlyMap<number, number> {
  return new Map([...row.matchAll(/`+/gu)].map(({ 0: run, index }) => [run.length, index]));
}

/** The texts between the pipes of a row. */
export function cellsOf(row: string): readonly string[] {
  return cellsBetween(row.trim(), cellPipes(row.trim()));
}

/** The texts between all pipes of a row, including those within code, as GitHub's Markdown divides it. */
export function cellsOfEveryPipe(row: string): readonly string[] {
  const pipes = [...row.trim().matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  return cellsBetween(row.trim(), pipes);
}

function cellsBetween(row: string, pipes: readonly number[]): readonly string[] {
  const cells = [-1, ...pipes].map((pipe, index) => row.slice(pipe + 1, pipes[index] ?? row.length));
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells.map((cell) => cell.replaceAll("\\|", "|").trim());
}
