import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { blockElements, voidElements } from "../../parse/markdown/html/html-elements.ts";
import { endsItself } from "../../parse/markdown/html/html-tag.ts";
import type { TextRange } from "../../parse/places/text-range.ts";

/**
 * Who reads the Markdown: for CommonMark an element that begins a block reaches to its end or an empty line, for
 * kramdown any element to its end.
 */
export type MarkdownReader = "commonmark" | "kramdown";

const enclosing = [...blockElements].filter((name) => !voidElements.has(name));
const blockTag = new RegExp(`<(/?)(?:${enclosing.join("|")})\\b([^<>]*)>`, "giu");

/** Where Markdown is not read: in an element of HTML, unless it asks for Markdown. */
export function htmlRanges(text: string, reader: MarkdownReader): readonly TextRange[] {
  return reader === "kramdown" ? [...rangesInKramdown(text)] : rangesInBlocks(text);
}

function* rangesInKramdown(text: string): Generator<TextRange> {
  if (!text.includes("<")) return;
  const isCode = startsWithin(codeRanges(text));
  yield* rangesBetween(
    [...text.matchAll(blockTag)].filter(({ index }) => !isCode({ start: index })),
    text.length,
  );
}

function rangesInBlocks(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const block of text.split(/(?<=\n)(?=[ \t]*\r?\n)/u)) {
    const opening = /^\s*/u.exec(block)?.[0].length ?? 0;
    if (/^<[a-z]/iu.test(block.slice(opening, opening + 2))) {
      for (const range of rangesBetween(block.matchAll(blockTag), block.length))
        ranges.push({ start: start + range.start, end: start + range.end });
    }
    start += block.length;
  }
  return ranges;
}

function* rangesBetween(tags: Iterable<RegExpExecArray>, textEnd: number): Generator<TextRange> {
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: slash = "", 2: attributes = "", index } of tags) {
    const next = depthAfter(depth, slash, attributes);
    if (depth === 0 && next === 1) start = index + tag.length;
    if (depth === 1 && next === 0) yield { start, end: index };
    depth = next;
  }
  if (depth > 0) yield { start, end: textEnd };
}

/** How many elements are open after a tag; one that asks for Markdown, or ends itself, is not counted. */
function depthAfter(depth: number, slash: string, attributes: string): number {
  if (endsItself(attributes)) return depth;
  if (slash === "/") return Math.max(0, depth - 1);
  return depth === 0 && /\bmarkdown\s*=(?!\s*["']?0)/iu.test(attributes) ? 0 : depth + 1;
}
