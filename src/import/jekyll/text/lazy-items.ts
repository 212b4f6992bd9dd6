import { parseMarkdown } from "../../../parse/markdown.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { indentOf, isBlank, withMarkedLines } from "./body-lines.ts";

const numbered = /^ *\d{1,9}\. {1,4}(?=\S)/u;
const bullet = /^ *[-*+] +\S/u;
const anyNumbered = /^ *\d{1,9}\. {1,4}\S/mu;
const anyBullet = /^ +[-*+] +\S/mu;
const fence = /^ *(`{3,}|~{3,})/u;

/**
 * Indents a list below a numbered item as far as the item's words, if its author indented it less: kramdown reads it as
 * the item's, while to CommonMark it ends the numbered list.
 */
export function indentLazyItems(draft: NoteDraft): NoteDraft {
  return anyNumbered.test(draft.text) && anyBullet.test(draft.text) ? withMarkedLines(draft, indented) : draft;
}

function indented(lines: readonly string[]): ReadonlyMap<number, string> {
  const added = new Map<number, number>();
  for (const { type, markup, map } of parseMarkdown(lines.join("\n"), { equalsHighlight: false })) {
    if (type !== "list_item_open" || markup !== ".") continue;
    const [start = 0, end = 0] = map ?? [];
    const { own, column } = edges(lines[start] ?? "");
    const first = lines[end] ?? "";
    const indent = indentOf(first);
    if (isBlank(lines[end - 1]) || indent <= own || indent >= column || !bullet.test(first)) continue;
    const last = endOfItem(lines, end, { own, column });
    for (let at = end; at < last; at += 1) added.set(at, (added.get(at) ?? 0) + column - indent);
  }
  return new Map([...added].map(([at, count]) => [at, " ".repeat(count)]));
}

interface Edges {
  readonly own: number;
  readonly column: number;
}

/** The columns of a numbered item's sign and of its words; both 0 for any other line. */
function edges(line: string): Edges {
  const [sign = ""] = numbered.exec(line) ?? [];
  return { own: indentOf(line), column: sign.length };
}

/** Where the lines right below an item end: at a blank line, the next item beside it, or text at its margin. */
function endOfItem(lines: readonly string[], start: number, { own, column }: Edges): number {
  let end = start;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    const indent = indentOf(line);
    if (isBlank(line) || indent <= own || (indent < column && numbered.test(line))) break;
    const closing = fence.test(line) ? closingFence(lines, end) : end;
    if (closing === null) break;
    end = closing + 1;
  }
  return end;
}

/** The line that closes a block of code; null if a blank line, at which kramdown ends the item, comes first. */
function closingFence(lines: readonly string[], start: number): number | null {
  const [, marks = ""] = fence.exec(lines[start] ?? "") ?? [];
  let end = start + 1;
  while (!isBlank(lines[end]) && !(lines[end] ?? "").trim().startsWith(marks)) end += 1;
  return isBlank(lines[end]) ? null : end;
}
