import type { NoteDraft } from "../../notes/note-draft.ts";
import { indentOf, isBlank, withMarkedLines } from "./body-lines.ts";

const item = /^( *)([-*+]|\d{1,9}[.)])( {1,4})(?=\S)/u;
const fence = /^( *)(`{3,}|~{3,})/u;
const anyPair = /^ +(?:`{3}|~{3})[ \t]*\r?\n\s*(?:[-*+]|\d{1,9}[.)])[ \t]/mu;

/**
 * Indents a block of code below a list item as far as the item's words, if a deeper item follows it: kramdown reads
 * both as the item's, while to CommonMark the block ends the list and the deeper item is code.
 */
export function indentLazyFences(draft: NoteDraft): NoteDraft {
  return anyPair.test(draft.text) ? withMarkedLines(draft, indented) : draft;
}

function indented(lines: readonly string[]): ReadonlyMap<number, string> {
  const written = new Map<number, string>();
  for (let index = 0; index < lines.length; index += 1) {
    const closing = closingFence(lines, index);
    if (closing === null) continue;
    const column = contentColumn(lines[index - 1] ?? "");
    const own = indentOf(lines[index] ?? "");
    if (column !== null && own < column && goesOnDeeper(lines, closing + 1, column))
      for (let at = index; at <= closing; at += 1) if (!isBlank(lines[at])) written.set(at, " ".repeat(column - own));
    index = closing;
  }
  return written;
}

/** The line that closes the block of code that a line opens; null if it opens none. */
function closingFence(lines: readonly string[], index: number): number | null {
  const [, , marks] = fence.exec(lines[index] ?? "") ?? [];
  if (marks === undefined) return null;
  let end = index + 1;
  while (end < lines.length && !closes(lines[end] ?? "", marks)) end += 1;
  return end;
}

function closes(line: string, marks: string): boolean {
  return line.trim().startsWith(marks) && /^\s*(?:`+|~+)\s*$/u.test(line);
}

/** The column of a list item's words; null for any other line. */
function contentColumn(line: string): number | null {
  return item.exec(line)?.[0].length ?? null;
}

function goesOnDeeper(lines: readonly string[], start: number, column: number): boolean {
  const next = lines.slice(start, start + 3).find((line) => !isBlank(line)) ?? "";
  const indent = indentOf(next);
  return indent >= Math.max(4, column) && indent < column + 4 && item.test(next);
}
