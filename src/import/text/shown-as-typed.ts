import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { TextRange } from "../../parse/places/text-range.ts";

/** Where a text shows signs as typed: code in any of Markdown's forms, and elements of HTML that hold code. */
export function shownAsTyped(text: string): readonly TextRange[] {
  return [...codeRanges(text), ...indentedCode(text), ...codeElements(text)];
}

const item = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)\S/u;

/** Lines that are four columns deeper than the text around them, below an empty line. */
export function indentedCode(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let offset = 0;
  /** The column at which the text of the open list item begins; 0 outside lists. */
  let margin = 0;
  let before: "text" | "blank" | "code" = "blank";
  for (const line of text.split(/(?<=\n)/u)) {
    const start = offset;
    offset += line.length;
    if (line.trim() === "") {
      before = before === "code" ? "code" : "blank";
      continue;
    }
    const column = columnOf(line);
    if (column < margin && before !== "text") margin = 0;
    if (before !== "text" && column >= margin + 4) {
      ranges.push({ start, end: offset });
      before = "code";
      continue;
    }
    before = "text";
    margin = textColumn(line) ?? margin;
  }
  return ranges;
}

/** The column at which a list item's text begins; null for a line that begins none. */
function textColumn(line: string): number | null {
  const [, indent = "", sign = "", gap = ""] = item.exec(line) ?? [];
  return sign === "" ? null : columnOf(`${indent}x`) + sign.length + (gap.length > 4 ? 1 : gap.length);
}

function columnOf(line: string): number {
  return (/^[ \t]*/u.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
}

/** From the opening tag of an element that holds code to its end tag. */
function codeElements(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let open: { readonly name: string; readonly start: number } | null = null;
  for (const { 1: slash, 2: typed = "", index } of text.matchAll(/<(\/?)(pre|code|kbd|samp|script|style)\b/giu)) {
    const name = typed.toLowerCase();
    if (open === null && slash === "") open = { name, start: index };
    if (open?.name !== name || slash === "") continue;
    ranges.push({ start: open.start, end: index });
    open = null;
  }
  return ranges;
}
