import { codeRanges } from "./code-ranges.ts";
import { type LiquidMark, liquidMarks } from "./liquid-marks.ts";
import { startsWithin } from "./starts-within.ts";
import { tagPairs } from "./tag-pairs.ts";

/** The marks of a text that Liquid would run, in order: none in code, nor between tags that it treats as a whole. */
export function runMarks(text: string): readonly LiquidMark[] {
  const marks = liquidMarks(text);
  if (marks.length === 0) return [];
  const isShown = startsWithin([...codeRanges(text), ...tagPairs(text, marks).map(({ whole }) => whole)]);
  return marks.filter((mark) => !isShown(mark));
}
