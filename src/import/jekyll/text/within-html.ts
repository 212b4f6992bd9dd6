import { codeRanges } from "../../../parse/liquid/code-ranges.ts";

const blockTag =
  /<(\/?)(?:article|aside|center|details|div|figure|li|ol|p|section|table|tbody|td|th|thead|tr|ul)\b[^<>]*>/giu;

/** Whether a position is inside an HTML element, where Markdown is not read. */
export function isWithinHtml(body: string, place: number): boolean {
  const before = body.slice(0, place);
  if (!before.includes("<")) return false;
  const code = codeRanges(before);
  let depth = 0;
  for (const { 1: slash, index } of before.matchAll(blockTag)) {
    if (code.some(({ start, end }) => start <= index && index < end)) continue;
    depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
  }
  return depth > 0;
}
