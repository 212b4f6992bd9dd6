import type { TextRange } from "../../parse/places/text-range.ts";

const blockTag =
  /<(\/?)(?:article|aside|center|details|div|figure|h[1-6]|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)\b([^<>]*)>/giu;

/** Where Markdown is not read: in an element of HTML that begins a block, up to its end or an empty line. */
export function htmlRanges(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const block of text.split(/(?<=\n)(?=[ \t]*\r?\n)/u)) {
    const opening = /^\s*/u.exec(block)?.[0].length ?? 0;
    if (/^<[a-z]/iu.test(block.slice(opening, opening + 2))) {
      for (const range of rangesOfBlock(block)) ranges.push({ start: start + range.start, end: start + range.end });
    }
    start += block.length;
  }
  return ranges;
}

function* rangesOfBlock(block: string): Generator<TextRange> {
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: slash = "", 2: attributes = "", index } of block.matchAll(blockTag)) {
    const next = depthAfter(depth, slash, attributes);
    if (depth === 0 && next === 1) start = index + tag.length;
    if (depth === 1 && next === 0) yield { start, end: index };
    depth = next;
  }
  if (depth > 0) yield { start, end: block.length };
}

/** How many elements are open after a tag; one that asks for Markdown is not counted. */
function depthAfter(depth: number, slash: string, attributes: string): number {
  if (slash === "/") return Math.max(0, depth - 1);
  return depth === 0 && /\bmarkdown\s*=/iu.test(attributes) ? 0 : depth + 1;
}
