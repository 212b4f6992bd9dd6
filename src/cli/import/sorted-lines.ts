import { groupBy } from "../../model/group-by.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import { limitedLines, mostLines } from "./limited-lines.ts";

/** A line of a report, and what sort of line it is: why a note changed, say. */
export interface SortedLine {
  readonly sort: string;
  readonly line: string;
}

/** The lines that differ: what is told of one line twice is one line. */
export function distinctLines(lines: readonly SortedLine[]): readonly SortedLine[] {
  return [...new Map(lines.map((one) => [one.line, one])).values()];
}

/** The most lines of one sort among others; they are much alike. */
const mostOfSort = 4;

/**
 * As many lines as a person will read: all in the order of the notes or, if they are too many, some of each sort. The
 * rarest come first, because three hundred notes that change alike would hide the one line that needs a look.
 */
export function sortedLines(lines: readonly SortedLine[], more: (count: number) => string): readonly string[] {
  const all = distinctLines(lines);
  const sorts = [...groupBy(all, ({ sort }) => sort)].toSorted(([, one], [, other]) => one.length - other.length);
  if (all.length <= mostLines || sorts.length === 1) {
    return limitedLines(
      all.map(({ line }) => line),
      { indent: "  ", more },
    );
  }
  return limitedLines(
    sorts.flatMap(([sort, alike]) => [
      `${printable(sort)}: ${alike.length}`,
      ...limitedLines(
        alike.map(({ line }) => line),
        { indent: "  ", more, most: mostOfSort },
      ),
    ]),
    { indent: "  ", more, most: mostLines * 2 },
  );
}
