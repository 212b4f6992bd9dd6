import { commentEndsIn } from "./percent-marks.ts";

/** What has a meaning for where a row is divided, with the backslashes before it. */
const signs = /(?<!\\)(\\*)(`+|\||%%|<!--)/gu;

/** Where a row is divided: at every pipe that has no backslash before it and is within no comment and no span of code that ends on the row. */
export function cellPipes(row: string): readonly number[] {
  const openedCode = codeOpenedIn(row);
  const commentEnd = commentEndsIn(row);
  const pipes: number[] = [];
  let code = 0;
  let commentedTo = 0;
  for (const { 1: backslashes = "", 2: sign = "", index } of row.matchAll(signs)) {
    const start = index + backslashes.length;
    if (start < commentedTo) continue;
    if (code > 0) code = sign === "`".repeat(code) ? 0 : code;
    else if (sign.startsWith("`")) code = openedCode(start, sign.length - (backslashes.length % 2));
    else if (sign !== "|") commentedTo = backslashes.length % 2 === 1 ? 0 : (commentEnd(start) ?? 0);
    else if (backslashes === "") pipes.push(start);
  }
  return pipes;
}

/** How many backticks open a span of code; 0 for none. A backslash takes a backtick's meaning away, but not within code. */
function codeOpenedIn(row: string): (start: number, length: number) => number {
  const ends = lastRuns(row);
  return (start, length) => ((ends.get(length) ?? -1) > start ? length : 0);
}

/** Where the last run of so many backticks begins. */
function lastRuns(row: string): ReadonlyMap<number, number> {
  return new Map([...row.matchAll(/`+/gu)].map(({ 0: run, index }) => [run.length, index]));
}

/** The texts between the pipes of a row. */
export function cellsOf(row: string): readonly string[] {
  return cellsBetween(row.trim(), cellPipes(row.trim()));
}

/** The texts between all pipes of a row, also those within code: as GitHub's Markdown divides it. */
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
