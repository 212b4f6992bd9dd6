import { lineAtFault, readToml, statementsOf } from "./toml.ts";

/** A statement that TOML cannot read, by its first line. */
interface UnreadStatement {
  /** Counted from 1. */
  readonly line: number;
  readonly typed: string;
  /** The key that it, or the table around it, has at the top; empty if unknown. */
  readonly name: string;
}

/** A text with more faults than this is hardly TOML. */
const mostFaults = 20;

/** TOML without what cannot be read, each line in its place; null if too little of it can be read. */
export function readableToml(
  typed: string,
): { readonly text: string; readonly unread: readonly UnreadStatement[] } | null {
  const lines = typed.split(/\r\n|\r|\n/u);
  const unread: UnreadStatement[] = [];
  while (readToml(lines.join("\n")) === null) {
    const index = faultyLine(lines);
    if (index === null || unread.length === mostFaults) return null;
    unread.push({ line: index + 1, typed: lines[index] ?? "", name: nameAbove(lines, index) });
    // Without its header a table's keys would belong to the one before.
    const end = isHeader(lines[index]) ? lines.findIndex((line, at) => at > index && isHeader(line)) : index + 1;
    lines.fill("", index, end < 0 ? lines.length : end);
  }
  return { text: lines.join("\n"), unread: unread.toSorted((one, other) => one.line - other.line) };
}

/** The first statement that cannot be read by itself, else the place at which the whole cannot, as a key said twice. */
function faultyLine(lines: readonly string[]): number | null {
  const text = lines.join("\n");
  const alone = statementsOf(text).find(({ code }) => code !== "" && readToml(code) === null);
  const index = alone?.line ?? lineAtFault(text);
  return index === null || (lines[index] ?? "").trim() === "" ? null : index;
}

function isHeader(line: string | undefined): boolean {
  return /^\s*\[\[?\s*["'\p{L}\p{N}_-]/u.test(line ?? "") && !/^\s*\[.*[,=]/u.test(line ?? "");
}

function nameAbove(lines: readonly string[], index: number): string {
  const table = lines.slice(0, index + 1).findLast(isHeader);
  const [name = ""] = /[\p{L}\p{N}_-]+/u.exec(table ?? lines[index] ?? "") ?? [];
  return name;
}
