/** The alignment of the columns under a rule line; empty means the default. */
export type Alignments = readonly ("" | "left" | "right" | "center")[];

/** The alignments in a line such as `|---|:-:|`, or kramdown's `|---+---|`; null for any other line. */
export function readRuleLine(line: string): Alignments | null {
  const text = line.trim();
  if (!/^(?:[|:]|-(?![ \t]))[|:+ \t-]*$/u.test(text) || text.length < 2) return null;
  const columns = text.split(text.startsWith("|") ? /[|+]/u : "|").map((column) => column.trim());
  if (columns[0] === "") columns.shift();
  if (columns.at(-1) === "") columns.pop();
  return columns.length > 0 && columns.every((column) => /^:?-+:?$/u.test(column)) ? columns.map(alignment) : null;
}

function alignment(column: string): Alignments[number] {
  if (column.endsWith(":")) return column.startsWith(":") ? "center" : "right";
  return column.startsWith(":") ? "left" : "";
}

/**
 * A kramdown rule between rows: `|---|` begins a new group of rows, `|===|` the foot. A row of single `-` is an
 * ordinary row.
 */
export function readDivider(line: string): "group" | "foot" | null {
  const text = line.trim();
  // Each run is taken whole: `-{3,}` alone could cut a long one in very many ways.
  if (/^\|(?:[:+ \t|]*={3,}(?!=))+[:+ \t|]*$/u.test(text)) return "foot";
  return /^\|(?:[:+ \t|]*-{3,}(?!-))+[:+ \t|]*$/u.test(text) ? "group" : null;
}
