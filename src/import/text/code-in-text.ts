import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { parseMarkdown } from "../../parse/markdown.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import { htmlRanges } from "./html-ranges.ts";

const anyIndented = /(?:^|\n)[ \t>]*(?: {4}|\t)/u;

/** Where a text is code in any of Markdown's forms. */
export function codeInText(text: string): readonly TextRange[] {
  return [...codeRanges(text), ...(anyIndented.test(text) ? indentedBlocks(text) : [])];
}

/** Indented blocks, but not HTML, which may be indented at will, nor its scripts and styles. */
function indentedBlocks(text: string): readonly TextRange[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1);
  const offsetOf = (line: number): number => starts[line] ?? text.length;
  const isHtml = startsWithin(htmlRanges(text, "kramdown"));
  return parseMarkdown(text, { equalsHighlight: false }).flatMap(({ type, info, map }) => {
    if (type !== "code_block" || info === "html" || map === null) return [];
    const range = { start: offsetOf(map[0]), end: offsetOf(map[1]) };
    return isHtml(range) ? [] : [range];
  });
}
